// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Sweden

/// When something happened: a day by the Swedish clock, and the time where it was written.
package struct CareMoment: Sendable, Hashable, Comparable {
    /// The day.
    package let day: CalendarDay
    /// The moment; nil when only the day is known.
    package let instant: Instant?

    /// A moment from a FHIR date or dateTime; a year or month counts from its first day. Nil for other texts.
    package init?(_ text: String) {
        guard let read = FHIRDateTime(text) else { return nil }
        day = SwedishTime.day(of: read.bounds(in: SwedishTime.zone).lowerBound)
        instant = read.hasZone ? read.instant : nil
    }

    /// A moment.
    package init(_ instant: Instant) {
        day = SwedishTime.day(of: instant)
        self.instant = instant
    }

    /// A day.
    package init(_ day: CalendarDay) {
        self.day = day
        instant = nil
    }

    /// Hour and minute by the Swedish clock; nil when only the day is known.
    package var clock: (hour: Int, minute: Int)? {
        guard let instant else { return nil }
        let local = instant.milliseconds / 1_000 + Int64(SwedishTime.zone.offsetAtInstant(instant))
        let seconds = ((local % 86_400) + 86_400) % 86_400
        return (Int(seconds / 3_600), Int(seconds % 3_600 / 60))
    }

    /// By day, then time; a day without time before those with.
    package static func < (left: CareMoment, right: CareMoment) -> Bool {
        (left.day, left.instant ?? .distantPast) < (right.day, right.instant ?? .distantPast)
    }
}
