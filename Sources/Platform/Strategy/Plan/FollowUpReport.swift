// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// What was said at a follow-up.
package struct FollowUpReport: Sendable, Hashable {
    /// When.
    package var day: CalendarDay
    /// How it goes.
    package var assessment: Assessment
    /// In words.
    package var text: String

    /// A report.
    package init(day: CalendarDay, assessment: Assessment, text: String) {
        self.day = day
        self.assessment = assessment
        self.text = text
    }

    init?(_ json: JSONValue) {
        guard let day = json.day("day") else { return nil }
        self.init(day: day, assessment: json.known("assessment") ?? .asPlanned, text: json.words("text"))
    }

    /// As in facts and in the API.
    package var tree: JSONTree {
        ["day": .string(day.text), "assessment": .string(assessment.rawValue), "text": .string(text)]
    }
}
