// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import DesignSystem

@Suite("Dates and numbers")
struct FormatTests {
    private let dates = Dates(SharedFixture.texts[.swedish])
    private let english = Dates(SharedFixture.texts[.english])

    @Test("dates are written as Swedes say them")
    func days() {
        #expect(dates.day(iso: "2026-05-03") == "3\u{A0}maj 2026")
        #expect(dates.day(iso: "2026-05-03T14:05:00+02:00") == "3\u{A0}maj 2026")
        #expect(dates.day(iso: "2026-05") == "maj 2026")
        #expect(dates.day(iso: "2026") == "2026")
        #expect(dates.day(year: 2026, month: 12, day: 24) == "24\u{A0}december 2026")
        #expect(dates.monthHeading(year: 2026, month: 5) == "Maj 2026")
        #expect(dates.weekday(2) == "tisdag")
        #expect(english.day(iso: "2026-05-03") == "3\u{A0}May 2026")
    }

    @Test("times are written with a full stop")
    func times() {
        #expect(dates.time(hour: 14, minute: 5) == "klockan 14.05")
        #expect(dates.clock(hour: 9, minute: 0) == "09.00")
    }

    @Test(
        "numbers have a decimal comma and thousands apart",
        arguments: [
            (5.25, 1, "5,3"), (5.2, 2, "5,20"), (-0.04, 1, "0,0"), (-1.5, 1, "\u{2212}1,5"),
            (12345.678, 1, "12\u{A0}345,7"),
            (0.05, 2, "0,05"), (99.95, 1, "100,0"),
        ])
    func decimals(value: Double, decimals: Int, text: String) {
        #expect(Numbers.text(value, decimals: decimals) == text)
    }

    @Test("whole numbers, shares and written numbers")
    func others() {
        #expect(Numbers.text(1234) == "1234")
        #expect(Numbers.text(1_234_567) == "1\u{A0}234\u{A0}567")
        #expect(Numbers.percent(0.617, decimals: 1) == "61,7\u{A0}%")
        #expect(Numbers.text(written: "5.20") == "5,20")
        #expect(Numbers.text(.nan, decimals: 1) == "\u{2013}")
    }

    @Test(
        "days are counted as in the calendar",
        arguments: [
            ("1970-01-01", 0), ("2000-03-01", 11_017), ("2026-11-21", 20_778), ("1900-01-01", -25_567),
        ])
    func dayNumbers(iso: String, number: Int) throws {
        #expect(try #require(ChartDay(iso: iso)).number == number)
    }
}
