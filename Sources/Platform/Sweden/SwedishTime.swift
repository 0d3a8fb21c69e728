// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// The clock of Europe/Stockholm, computed.
///
/// Summer time by the rules in force: from 1980; until 1995 it ended in September, since 1996 in October
/// (directive 2000/84/EC). Before 1980 always one hour before UTC; the summer of 1916 is left out.
package enum SwedishTime {
    private static let winterSeconds = 3_600
    private static let summerSeconds = 7_200
    private static let secondsOfDay: Int64 = 86_400

    /// How times without a zone are read.
    package static let zone = ZoneRule(
        offsetSeconds: { offset(localSeconds: $0) },
        offsetAtInstant: { offset(at: $0) }
    )

    /// The day on the wall.
    package static func day(of instant: Instant) -> CalendarDay { zone.day(at: instant) }

    /// Midnight as a day begins.
    package static func start(of day: CalendarDay) -> Instant {
        zone.instant(localSeconds: Int64(day.daysSinceEpoch) * secondsOfDay)
    }

    /// Whole years: a year is full as the birthday begins. Who is born on 29 February fills it on 1 March in
    /// common years.
    package static func age(born: CalendarDay, on day: CalendarDay) -> Int {
        let isBefore = (day.month, day.day) < (born.month, born.day)
        return day.year - born.year - (isBefore ? 1 : 0)
    }

    private static func offset(at instant: Instant) -> Int {
        let seconds =
            instant.milliseconds >= 0
            ? instant.milliseconds / 1_000 : (instant.milliseconds - 999) / 1_000
        let year = instant.day(offsetSeconds: winterSeconds).year
        guard let summer = summer(year: year) else { return winterSeconds }
        return summer.contains(seconds) ? summerSeconds : winterSeconds
    }

    /// The hour that comes twice is read as summer time, the hour that does not come as winter time.
    private static func offset(localSeconds: Int64) -> Int {
        let year = Instant(milliseconds: localSeconds &* 1_000).day().year
        guard let summer = summer(year: year) else { return winterSeconds }
        let isSummer = summer.contains(localSeconds - Int64(summerSeconds))
        return isSummer ? summerSeconds : winterSeconds
    }

    /// Summer time of a year in seconds since 1970 UTC; both changes are at 01:00 UTC.
    private static func summer(year: Int) -> Range<Int64>? {
        guard year >= 1980 else { return nil }
        let first = year == 1980 ? sundayOnOrBefore(year, 4, 7) : sundayOnOrBefore(year, 3, 31)
        let last = year < 1996 ? sundayOnOrBefore(year, 9, 30) : sundayOnOrBefore(year, 10, 31)
        return Int64(first) * secondsOfDay + 3_600..<Int64(last) * secondsOfDay + 3_600
    }

    private static func sundayOnOrBefore(_ year: Int, _ month: Int, _ day: Int) -> Int {
        guard let end = CalendarDay(year: year, month: month, day: day) else {
            fatalError("the end of a month is a day")
        }
        return end.daysSinceEpoch - end.weekday % 7
    }
}
