// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Sweden

/// The days that an indicator looks at, both ends part of it.
package struct FollowUpPeriod: Sendable, Hashable {
    /// The first day.
    package let first: CalendarDay
    /// The last day.
    package let last: CalendarDay

    /// From one day to another.
    package init(first: CalendarDay, last: CalendarDay) {
        self.first = first
        self.last = last
    }

    /// The months that end with a day: twelve to 21 November 2026 begin on 22 November 2025.
    package init(months: Int, endingOn last: CalendarDay) {
        self.init(first: last.adding(days: 1).adding(months: -months), last: last)
    }

    /// Whether a moment lies in it, by the Swedish clock.
    package func contains(_ moment: Instant) -> Bool {
        let day = SwedishTime.day(of: moment)
        return first <= day && day <= last
    }
}
