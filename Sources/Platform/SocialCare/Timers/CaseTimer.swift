// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Sweden

/// A step that must be done before a moment.
package struct CaseTimer: Sendable, Hashable {
    /// What must be done.
    package enum Task: String, Sendable, Hashable, CaseIterable {
        case take
        case decide
        case commission
        case plan
        case start
        case followUp = "follow-up"
        case protection
        case preliminary
        case investigation
    }

    /// How the time stands.
    package enum Standing: Sendable, Hashable {
        case hoursLeft(Int)
        case daysLeft(Int)
        case hoursLate(Int)
        case daysLate(Int)
    }

    /// What must be done.
    package let task: Task
    /// The last day.
    package let day: CalendarDay
    /// The last moment, when it is counted in hours; nil for the whole day.
    package let moment: Instant?

    /// Until the end of a day.
    package init(_ task: Task, by day: CalendarDay) {
        self.task = task
        self.day = day
        moment = nil
    }

    /// Until a moment.
    package init(_ task: Task, before moment: Instant) {
        self.task = task
        day = SwedishTime.day(of: moment)
        self.moment = moment
    }

    /// How much is left, or how late it is. The last moment itself is in time.
    package func standing(at now: Instant) -> Standing {
        if let moment {
            let left = moment.milliseconds - now.milliseconds
            let hour: Int64 = 3_600_000
            return left >= 0 ? .hoursLeft(Int(left / hour)) : .hoursLate(Int((-left + hour - 1) / hour))
        }
        let left = day.daysSinceEpoch - SwedishTime.day(of: now).daysSinceEpoch
        return left >= 0 ? .daysLeft(left) : .daysLate(-left)
    }

    /// Whether the time has passed.
    package func isLate(at now: Instant) -> Bool {
        switch standing(at: now) {
        case .hoursLate, .daysLate: true
        case .hoursLeft, .daysLeft: false
        }
    }
}
