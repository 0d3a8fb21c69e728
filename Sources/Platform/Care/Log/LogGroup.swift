// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Audit
import FHIRCore
import Identity
import Sweden

/// Rows of the access log that say the same: one reader at one place on one day for one reason.
package struct LogGroup: Sendable, Hashable {
    /// What the reader is to the person.
    package enum Reader: String, Sendable, Hashable, CaseIterable {
        /// Staff.
        case people = "manniskor"
        /// Systems.
        case systems = "system"
        /// The person herself and those who act for her.
        case own = "jag"
    }

    /// What the reader is to the person.
    package let reader: Reader
    /// Who did it; without name and id where they are protected.
    package let user: LogUser
    /// Where the reader works.
    package let place: CarePlace
    /// The day by the Swedish clock.
    package let day: CalendarDay
    /// First and last moment of the day.
    package var first: Instant
    /// The last of the rows.
    package var last: Instant
    /// What was done, in the order it was first done.
    package var activities: [LogActivity]
    /// Kinds of information shown, such as `und`; in the order they were first shown.
    package var informationTypes: [String]
    /// Names of the units whose data were shown; in the order they were first shown.
    package var sources: [String]
    /// False for what was stopped.
    package let isAllowed: Bool
    /// The decision in the words of the decision table.
    package let decision: String
    /// The row of the decision table, `D4`.
    package let rule: String
    /// The section of law, as cited.
    package let legalBasis: String
    /// What for.
    package let purpose: Purpose
    /// The reason that the reader gave.
    package let reason: String?
    /// How many rows it stands for.
    package var count: Int

    /// Whether a row says the same as this group.
    func accepts(_ other: LogGroup) -> Bool {
        day == other.day && user == other.user && isAllowed == other.isAllowed && rule == other.rule
            && purpose == other.purpose && reason == other.reason && activityClass == other.activityClass
    }

    /// Reading and searching are told together; everything else by itself.
    private var activityClass: String {
        guard let activity = activities.first else { return "" }
        switch activity {
        case .read, .search, .readLog: return "read"
        default: return activity.rawValue
        }
    }

    mutating func take(_ other: LogGroup) {
        first = min(first, other.first)
        last = max(last, other.last)
        for activity in other.activities where !activities.contains(activity) { activities.append(activity) }
        for type in other.informationTypes where !informationTypes.contains(type) {
            informationTypes.append(type)
        }
        for source in other.sources where !sources.contains(source) { sources.append(source) }
        count += other.count
    }
}
