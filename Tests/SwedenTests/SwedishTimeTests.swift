// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Foundation
import Sweden
import Testing

@Suite("The clock of Europe/Stockholm")
struct SwedishTimeTests {
    @Test(
        "summer time begins and ends at one o'clock UTC",
        arguments: [
            ("2026-03-29T00:59:59Z", 3_600), ("2026-03-29T01:00:00Z", 7_200),
            ("2026-10-25T00:59:59Z", 7_200), ("2026-10-25T01:00:00Z", 3_600),
            ("1980-04-06T01:00:00Z", 7_200), ("1980-04-06T00:59:59Z", 3_600), ("1979-07-01T12:00:00Z", 3_600),
            ("1995-09-24T01:00:00Z", 3_600), ("1995-10-01T12:00:00Z", 3_600), ("1996-10-01T12:00:00Z", 7_200),
            ("1912-12-12T00:00:00Z", 3_600),
        ])
    func changes(text: String, offset: Int) throws {
        let instant = try #require(Instant(text))
        #expect(SwedishTime.zone.offsetAtInstant(instant) == offset)
    }

    @Test("agrees with the system's own rule at every six hours of fifty years")
    func agreesWithFoundation() throws {
        let stockholm = try #require(TimeZone(identifier: "Europe/Stockholm"))
        var seconds: Int64 = 315_532_800
        var differences = 0
        while seconds < 1_893_456_000 {
            let date = Date(timeIntervalSince1970: Double(seconds))
            let ours = SwedishTime.zone.offsetAtInstant(Instant(milliseconds: seconds * 1_000))
            if stockholm.secondsFromGMT(for: date) != ours { differences += 1 }
            seconds += 21_600
        }
        #expect(differences == 0)
    }

    @Test("a day begins at its own midnight, winter and summer")
    func midnight() {
        #expect(SwedishTime.start(of: day("2026-01-15")).text == "2026-01-14T23:00:00.000Z")
        #expect(SwedishTime.start(of: day("2026-07-15")).text == "2026-07-14T22:00:00.000Z")
        #expect(SwedishTime.day(of: SwedishTime.start(of: day("2026-03-29"))) == day("2026-03-29"))
        #expect(SwedishTime.day(of: SwedishTime.start(of: day("2026-10-25"))) == day("2026-10-25"))
    }

    @Test("the hour that comes twice is summer time, the one that never comes winter time")
    func doubtfulHours() throws {
        let twice = Int64(day("2026-10-25").daysSinceEpoch) * 86_400 + 2 * 3_600 + 1_800
        #expect(SwedishTime.zone.offsetSeconds(twice) == 7_200)
        let never = Int64(day("2026-03-29").daysSinceEpoch) * 86_400 + 2 * 3_600 + 1_800
        #expect(SwedishTime.zone.offsetSeconds(never) == 3_600)
    }

    @Test("a year is full as the birthday begins")
    func age() {
        #expect(SwedishTime.age(born: day("2013-11-22"), on: day("2026-11-21")) == 12)
        #expect(SwedishTime.age(born: day("2013-11-22"), on: day("2026-11-22")) == 13)
        #expect(SwedishTime.age(born: day("2012-02-29"), on: day("2025-02-28")) == 12)
        #expect(SwedishTime.age(born: day("2012-02-29"), on: day("2025-03-01")) == 13)
    }

    private func day(_ text: String) -> CalendarDay { CalendarDay(text) ?? CalendarDay(daysSinceEpoch: 0) }
}
