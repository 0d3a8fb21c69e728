// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// How far a place is from UTC, for times that come without a zone. FHIRCore knows no country.
package struct ZoneRule: Sendable {
    /// Seconds east of UTC at a wall-clock moment, given as if it were UTC.
    package let offsetSeconds: @Sendable (_ localSecondsSinceEpoch: Int64) -> Int
    /// Seconds east of UTC at a moment.
    package let offsetAtInstant: @Sendable (Instant) -> Int

    /// A rule in both directions.
    package init(
        offsetSeconds: @escaping @Sendable (_ localSecondsSinceEpoch: Int64) -> Int,
        offsetAtInstant: @escaping @Sendable (Instant) -> Int
    ) {
        self.offsetSeconds = offsetSeconds
        self.offsetAtInstant = offsetAtInstant
    }

    /// UTC itself.
    package static let utc = ZoneRule.fixed(offsetSeconds: 0)

    /// A place that never changes its clock.
    package static func fixed(offsetSeconds: Int) -> ZoneRule {
        ZoneRule(offsetSeconds: { _ in offsetSeconds }, offsetAtInstant: { _ in offsetSeconds })
    }

    /// The moment when the wall clock shows a time.
    package func instant(localSeconds: Int64) -> Instant {
        Instant(milliseconds: 0).adding(seconds: localSeconds - Int64(offsetSeconds(localSeconds)))
    }

    /// The day on the wall at a moment.
    package func day(at instant: Instant) -> CalendarDay {
        instant.day(offsetSeconds: offsetAtInstant(instant))
    }
}
