// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Testing
import WorkInbox

@Suite("Working days in Sweden")
struct WorkingDaysTests {
    @Test(
        "so many working days after a day, past weekends and holidays",
        arguments: [
            // Monday, Friday, before Ascension Day, before Easter, before Christmas, before Midsummer.
            ("2026-05-04", 2, "2026-05-06"), ("2026-05-08", 2, "2026-05-12"),
            ("2026-05-12", 2, "2026-05-15"), ("2026-04-01", 2, "2026-04-07"),
            ("2026-12-22", 2, "2026-12-28"), ("2026-06-17", 2, "2026-06-22"),
            ("2025-12-30", 1, "2026-01-02"), ("2026-05-09", 0, "2026-05-09"),
        ])
    func after(_ from: String, _ count: Int, _ expected: String) throws {
        let day = try #require(CalendarDay(from))
        #expect(WorkingDays.day(count, after: day).text == expected)
    }

    @Test(
        "Good Friday and Easter Monday of known years",
        arguments: ["2024-03-29", "2025-04-18", "2038-04-23"])
    func easter(_ goodFriday: String) throws {
        let day = try #require(CalendarDay(goodFriday))
        #expect(!WorkingDays.isWorking(day))
        #expect(!WorkingDays.isWorking(CalendarDay(daysSinceEpoch: day.daysSinceEpoch + 3)))
        #expect(WorkingDays.isWorking(CalendarDay(daysSinceEpoch: day.daysSinceEpoch - 1)))
    }
}
