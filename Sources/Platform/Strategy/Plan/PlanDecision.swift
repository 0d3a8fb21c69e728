// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// A decision about a plan or a measure.
package struct PlanDecision: Sendable, Hashable {
    /// When it was made.
    package var day: CalendarDay
    /// What was decided, and by whom.
    package var text: String
    /// The number under which it is kept.
    package var diaryNumber: String

    /// A decision.
    package init(day: CalendarDay, text: String, diaryNumber: String) {
        self.day = day
        self.text = text
        self.diaryNumber = diaryNumber
    }

    init?(_ json: JSONValue) {
        guard let day = json.day("day") else { return nil }
        self.init(day: day, text: json.words("text"), diaryNumber: json.words("diaryNumber"))
    }

    /// As in facts and in the API.
    package var tree: JSONTree {
        ["day": .string(day.text), "text": .string(text), "diaryNumber": .string(diaryNumber)]
    }
}
