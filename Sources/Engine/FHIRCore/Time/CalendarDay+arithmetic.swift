// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

extension CalendarDay: Comparable {
    /// Whether the left day comes first.
    package static func < (left: CalendarDay, right: CalendarDay) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    /// So many days later; negative for earlier.
    package func adding(days: Int) -> CalendarDay {
        let (sum, isOverflow) = daysSinceEpoch.addingReportingOverflow(days)
        return CalendarDay(daysSinceEpoch: isOverflow ? (days < 0 ? .min : .max) : sum)
    }

    /// The same day so many months later, or the last of that month when it is shorter.
    package func adding(months: Int) -> CalendarDay {
        let total = year * 12 + month - 1 + min(max(months, -Self.monthsMax), Self.monthsMax)
        let newYear = total >= 0 ? total / 12 : (total - 11) / 12
        let newMonth = total - newYear * 12 + 1
        let newDay = min(day, Self.days(inMonth: newMonth, of: newYear))
        return CalendarDay(year: newYear, month: newMonth, day: newDay) ?? self
    }

    /// The same date so many years later; 29 February becomes 28 where there is none.
    package func adding(years: Int) -> CalendarDay {
        adding(months: min(max(years, -Self.monthsMax), Self.monthsMax) * 12)
    }

    /// More than a million years: arithmetic beyond stops there instead of stopping the program.
    private static var monthsMax: Int { 12_000_000 }

    /// Whole years from this day to another, as in an age.
    ///
    /// Who was born on 29 February is a year older on 1 March where there is no 29th.
    package func years(until other: CalendarDay) -> Int {
        let isBeforeBirthday = (other.month, other.day) < (month, day)
        return other.year - year - (isBeforeBirthday ? 1 : 0)
    }
}

extension CalendarDay: Codable {
    /// Reads `YYYY-MM-DD`.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let day = CalendarDay(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "Not a day like 2026-11-21")
        }
        self = day
    }

    /// Writes `YYYY-MM-DD`.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
