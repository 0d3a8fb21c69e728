// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// Days on which an office is open in Sweden.
///
/// Source: lagen (1989:253) om allmänna helgdagar; Midsummer Eve, Christmas Eve and New Year's Eve count as
/// holidays by 3 a § semesterlagen (1977:480).
package enum WorkingDays {
    /// Whether a day is neither a weekend nor a holiday.
    package static func isWorking(_ day: CalendarDay) -> Bool {
        day.weekday < 6 && !isFixedHoliday(day) && !isMovableHoliday(day)
    }

    /// The day that lies so many working days after a day.
    package static func day(_ count: Int, after day: CalendarDay) -> CalendarDay {
        var found = day
        var left = count
        while left > 0 {
            found = CalendarDay(daysSinceEpoch: found.daysSinceEpoch + 1)
            if isWorking(found) { left -= 1 }
        }
        return found
    }

    private static func isFixedHoliday(_ day: CalendarDay) -> Bool {
        switch (day.month, day.day) {
        case (1, 1), (1, 6), (5, 1), (6, 6), (12, 24), (12, 25), (12, 26), (12, 31): true
        // Midsummer Eve is the Friday between 19 and 25 June.
        case (6, 19...25): day.weekday == 5
        default: false
        }
    }

    /// Good Friday, Easter Monday and Ascension Day; the other movable ones are Sundays.
    private static func isMovableHoliday(_ day: CalendarDay) -> Bool {
        guard let easter = easterSunday(day.year) else { return false }
        return [-2, 1, 39].contains(day.daysSinceEpoch - easter.daysSinceEpoch)
    }

    /// Easter Sunday by the Gregorian rule of Meeus, Jones and Butcher.
    static func easterSunday(_ year: Int) -> CalendarDay? {
        let cycle = year % 19
        let century = year / 100
        let inCentury = year % 100
        let correction = (century - (century + 8) / 25 + 1) / 3
        let epact = (19 * cycle + century - century / 4 - correction + 15) % 30
        let weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7
        let late = (cycle + 11 * epact + 22 * weekday) / 451
        let sum = epact + weekday - 7 * late + 114
        return CalendarDay(year: year, month: sum / 31, day: sum % 31 + 1)
    }
}
