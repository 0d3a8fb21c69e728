// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// Something that shall be reached by a day.
package struct Milestone: Sendable, Hashable {
    /// What.
    package var title: String
    /// By when.
    package var date: CalendarDay
    /// How far it is.
    package var status: MilestoneStatus

    /// A milestone.
    package init(title: String, date: CalendarDay, status: MilestoneStatus) {
        self.title = title
        self.date = date
        self.status = status
    }

    init?(_ json: JSONValue) {
        guard let date = json.day("date") else { return nil }
        self.init(title: json.words("title"), date: date, status: json.known("status") ?? .planned)
    }

    /// As in facts and in the API.
    package var tree: JSONTree {
        ["title": .string(title), "date": .string(date.text), "status": .string(status.rawValue)]
    }
}
