// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A day of the Gregorian calendar, as charts need it: a number to measure time with and a month to name.
package struct ChartDay: Sendable, Hashable {
    /// Year.
    package let year: Int
    /// Month, 1-12.
    package let month: Int
    /// Day of the month.
    package let day: Int

    /// A day; the caller has checked that it exists.
    package init(year: Int, month: Int, day: Int) {
        self.year = year
        self.month = min(max(month, 1), 12)
        self.day = day
    }

    /// A day from `2026-05-03`, with or without a time after it; nil when it is not one.
    package init?(iso text: String) {
        let parts = text.prefix(10).split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3, (1...12).contains(parts[1]), (1...31).contains(parts[2]) else { return nil }
        self.init(year: parts[0], month: parts[1], day: parts[2])
    }

    /// Days since 1970-01-01.
    var number: Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// The first day of the month that is some months later.
    func firstOfMonth(adding months: Int) -> ChartDay {
        let index = year * 12 + month - 1 + months
        return ChartDay(year: index / 12, month: index % 12 + 1, day: 1)
    }
}
