// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// Moments as HTTP writes them: `Sat, 21 Nov 2026 20:50:00 GMT`. Source: RFC 9110 5.6.7.
enum HTTPDate {
    private static let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// The moment, cut to seconds.
    static func text(_ moment: Instant) -> String {
        let day = moment.day()
        let second = Int((moment.milliseconds - Instant(startOf: day).milliseconds) / 1_000)
        let clock = [second / 3_600, second / 60 % 60, second % 60].map(twoDigits).joined(separator: ":")
        let date = "\(twoDigits(day.day)) \(months[day.month - 1]) \(day.year)"
        return "\(days[day.weekday - 1]), \(date) \(clock) GMT"
    }

    /// Reads the preferred form; nil for anything else, which HTTP says to ignore.
    static func moment(_ text: String) -> Instant? {
        let words = text.split(separator: " ")
        guard words.count == 6, words[5] == "GMT", let month = months.firstIndex(of: String(words[2])) else {
            return nil
        }
        let clock = words[4].split(separator: ":").compactMap { Int($0) }
        guard clock.count == 3, let dayNumber = Int(words[1]), let year = Int(words[3]),
            let day = CalendarDay(year: year, month: month + 1, day: dayNumber)
        else { return nil }
        let seconds = Int64(clock[0] * 3_600 + clock[1] * 60 + clock[2])
        return Instant(startOf: day).adding(seconds: seconds)
    }

    private static func twoDigits(_ number: Int) -> String {
        number < 10 ? "0\(number)" : "\(number)"
    }
}
