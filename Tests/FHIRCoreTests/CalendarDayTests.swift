// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Testing

@Suite("Days of the calendar")
struct CalendarDayTests {
    @Test(
        "a day that exists is read",
        arguments: ["2024-02-29", "2000-02-29", "1999-12-31", "0001-01-01", "9999-12-31"])
    func reads(_ text: String) {
        #expect(CalendarDay(text)?.text == text)
    }

    @Test(
        "a day that does not exist, or is written otherwise, is not",
        arguments: [
            "2023-02-29", "1900-02-29", "2024-02-30", "2024-04-31", "2024-13-01", "2024-00-10", "2024-01-00",
            "2024-1-1",
            "20240101", "2024-01-01 ", " 2024-01-01", "2024-01", "", "0000-01-01", "+2024-01-01",
            "2024-01-01T", "２024-01-01",
            "2024/01/01", "-024-01-01",
        ])
    func refuses(_ text: String) {
        #expect(CalendarDay(text) == nil)
    }

    static let numbered: [(text: String, number: Int, weekday: Int)] = [
        ("1970-01-01", 0, 4), ("1969-12-31", -1, 3), ("2000-03-01", 11_017, 3), ("2026-11-21", 20_778, 6),
        ("0001-01-01", -719_162, 1), ("9999-12-31", 2_932_896, 5), ("1600-02-29", -135_081, 2),
    ]

    @Test("days are numbered from 1970 and weekdays from Monday", arguments: numbered)
    func numbers(_ text: String, _ number: Int, _ weekday: Int) {
        #expect(CalendarDay(text)?.daysSinceEpoch == number)
        #expect(CalendarDay(daysSinceEpoch: number).text == text)
        #expect(CalendarDay(text)?.weekday == weekday)
    }

    @Test("every day of eight hundred years follows the one before")
    func everyDay() {
        var expected = (year: 1600, month: 1, day: 1)
        for number in -135_140..<(-135_140 + 292_194) {
            let day = CalendarDay(daysSinceEpoch: number)
            guard (day.year, day.month, day.day) == expected, day.daysSinceEpoch == number else {
                Testing.Issue.record("day \(number) is \(day), not \(expected)")
                return
            }
            expected.day += 1
            if expected.day > CalendarDay.days(inMonth: expected.month, of: expected.year) {
                expected =
                    expected.month == 12 ? (expected.year + 1, 1, 1) : (expected.year, expected.month + 1, 1)
            }
        }
        #expect(expected.year == 2400)
    }

    @Test("months and years are added to the same day, or the last of a shorter month")
    func adding() throws {
        let leapDay = try #require(CalendarDay("2024-02-29"))
        #expect(leapDay.adding(years: 1).text == "2025-02-28")
        #expect(leapDay.adding(years: 4).text == "2028-02-29")
        #expect(leapDay.adding(years: -24).text == "2000-02-29")
        #expect(leapDay.adding(days: 1).text == "2024-03-01")
        #expect(leapDay.adding(days: -60).text == "2023-12-31")
        let lastDay = try #require(CalendarDay("2023-12-31"))
        #expect(lastDay.adding(months: 2).text == "2024-02-29")
        #expect(lastDay.adding(months: -10).text == "2023-02-28")
        #expect(lastDay.adding(months: -12).text == "2022-12-31")
        #expect(lastDay < leapDay && !(leapDay < leapDay))
    }

    @Test("days far away are cut off instead of stopping the program")
    func farAway() throws {
        let day = try #require(CalendarDay("2026-11-21"))
        for far in [Int.min, Int.max] {
            #expect(day.adding(days: far) != day)
            #expect(day.adding(months: far) != day)
            #expect(day.adding(years: far) != day)
        }
    }

    @Test("age counts whole years; a leap day's child is older on 1 March")
    func age() throws {
        let born = try #require(CalendarDay("2004-02-29"))
        #expect(born.years(until: try #require(CalendarDay("2026-02-28"))) == 21)
        #expect(born.years(until: try #require(CalendarDay("2026-03-01"))) == 22)
        #expect(born.years(until: try #require(CalendarDay("2024-02-29"))) == 20)
        #expect(born.years(until: born) == 0)
    }
}
