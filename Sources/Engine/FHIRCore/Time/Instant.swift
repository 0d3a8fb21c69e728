// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A moment: milliseconds since 1970-01-01T00:00:00Z, leap seconds not counted.
package struct Instant: Sendable, Hashable, Comparable, Codable {
    /// Milliseconds since 1970-01-01T00:00:00Z; negative before.
    package var milliseconds: Int64

    /// Before every moment that FHIR can write: 100 million days before 1970.
    package static let distantPast = Instant(milliseconds: -8_640_000_000_000_000)
    /// After every moment that FHIR can write: 100 million days after 1970.
    package static let distantFuture = Instant(milliseconds: 8_640_000_000_000_000)

    /// A moment by its milliseconds since 1970-01-01T00:00:00Z.
    package init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    /// A FHIR instant, `2026-11-21T20:50:00.000+01:00`; nil for anything else. Cut off after milliseconds.
    ///
    /// Source: FHIR R4 2.24.0.1. A leap second is the first moment of the next minute.
    package init?(_ text: String) {
        guard let parsed = DateTimeText(text.utf8.span), let instant = parsed.instant else { return nil }
        self = instant
    }

    /// The first moment of a day in UTC.
    package init(startOf day: CalendarDay) {
        self.init(milliseconds: Int64(day.daysSinceEpoch) * 86_400_000)
    }

    /// In UTC with milliseconds: `2026-11-21T20:50:00.000Z`.
    package var text: String { text(offsetSeconds: 0) }

    /// With milliseconds and an offset from UTC in whole minutes, `2026-11-21T21:50:00.000+01:00`.
    package func text(offsetSeconds: Int) -> String {
        let offset = offsetSeconds / 60 * 60
        let local = milliseconds &+ Int64(offset) * 1_000
        let dayNumber = local.floorDivided(by: 86_400_000)
        let inDay = Int(local - dayNumber * 86_400_000)
        var digits = DigitWriter()
        digits.day(CalendarDay(daysSinceEpoch: Int(dayNumber)))
        digits.character("T")
        digits.time(secondOfDay: inDay / 1_000)
        digits.character(".")
        digits.number(inDay % 1_000, digits: 3)
        digits.zone(offsetSeconds: offset)
        return digits.text
    }

    /// The day in UTC, or at an offset from UTC.
    package func day(offsetSeconds: Int = 0) -> CalendarDay {
        let local = milliseconds &+ Int64(offsetSeconds) * 1_000
        return CalendarDay(daysSinceEpoch: Int(local.floorDivided(by: 86_400_000)))
    }

    /// So many milliseconds later. Stops at the ends of `Int64`.
    package func adding(milliseconds added: Int64) -> Instant {
        let (sum, isOverflow) = milliseconds.addingReportingOverflow(added)
        return Instant(milliseconds: isOverflow ? (added < 0 ? .min : .max) : sum)
    }

    /// So many seconds later; negative for earlier.
    package func adding(seconds: Int64) -> Instant { adding(seconds, of: 1_000) }

    /// So many times 24 hours later; negative for earlier.
    package func adding(days: Int) -> Instant { adding(Int64(days), of: 86_400_000) }

    private func adding(_ count: Int64, of unit: Int64) -> Instant {
        let (product, isOverflow) = count.multipliedReportingOverflow(by: unit)
        return adding(milliseconds: isOverflow ? (count < 0 ? .min : .max) : product)
    }

    /// Whether the left moment comes first.
    package static func < (left: Instant, right: Instant) -> Bool { left.milliseconds < right.milliseconds }
}

extension Instant: CustomStringConvertible {
    /// In UTC with milliseconds.
    package var description: String { text }
}

extension Int64 {
    /// The quotient rounded towards negative infinity; the divisor is positive.
    func floorDivided(by divisor: Int64) -> Int64 {
        let quotient = self / divisor
        return self % divisor < 0 ? quotient - 1 : quotient
    }
}
