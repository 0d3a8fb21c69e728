// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Testing

@Suite("Dates and times with their precision")
struct FHIRDateTimeTests {
    static let covered: [(text: String, from: String, upTo: String, precision: FHIRDateTime.Precision)] = [
        ("2026", "2026-01-01T00:00:00.000Z", "2027-01-01T00:00:00.000Z", .year),
        ("2024-02", "2024-02-01T00:00:00.000Z", "2024-03-01T00:00:00.000Z", .month),
        ("2023-12", "2023-12-01T00:00:00.000Z", "2024-01-01T00:00:00.000Z", .month),
        ("2024-02-29", "2024-02-29T00:00:00.000Z", "2024-03-01T00:00:00.000Z", .day),
        ("2024-02-29T23:59:59Z", "2024-02-29T23:59:59.000Z", "2024-03-01T00:00:00.000Z", .second),
        ("2024-02-29T23:59:59.999Z", "2024-02-29T23:59:59.999Z", "2024-03-01T00:00:00.000Z", .millisecond),
        ("2024-06-01T10:00:00.5+02:00", "2024-06-01T08:00:00.500Z", "2024-06-01T08:00:00.501Z", .millisecond),
        ("2016-12-31T23:59:60Z", "2017-01-01T00:00:00.000Z", "2017-01-01T00:00:01.000Z", .second),
    ]

    @Test("a text covers a half-open range of moments", arguments: covered)
    func bounds(_ text: String, _ from: String, _ upTo: String, _ precision: FHIRDateTime.Precision) throws {
        let value = try #require(FHIRDateTime(text))
        let range = value.bounds(in: .utc)
        #expect(range.lowerBound.text == from)
        #expect(range.upperBound.text == upTo)
        #expect(value.precision == precision)
        #expect(value.text == text)
    }

    @Test(
        "what FHIR does not write is refused",
        arguments: [
            "", "202", "20260", "2026-", "2026-1", "2026-13", "2020-02-30", "2026-11-21T", "2026-11-21T20",
            "2026-11-21T20:50", "2026-11-21T20:50Z", "2026-11-21T20:50:00", "2026-11-21T24:00:00Z", "0000",
            "2026-11-21Z",
            "2026+01:00", "2026-11-21T20:50:00.Z", "2026-11-21T20:50:00ZZ", "2026-11T20:50:00Z", "20 6",
            "2026\n",
        ])
    func refuses(_ text: String) {
        #expect(FHIRDateTime(text) == nil)
    }

    static let searched: [(text: String, from: String, upTo: String)] = [
        ("2026-11-21T20:50", "2026-11-21T19:50:00.000Z", "2026-11-21T19:51:00.000Z"),
        ("2026-11-21T20:50Z", "2026-11-21T20:50:00.000Z", "2026-11-21T20:51:00.000Z"),
        ("2026-11-21T20:50:10", "2026-11-21T19:50:10.000Z", "2026-11-21T19:50:11.000Z"),
        ("2026-11-21T20:50:10.25", "2026-11-21T19:50:10.250Z", "2026-11-21T19:50:10.251Z"),
        ("2026-11-21", "2026-11-20T23:00:00.000Z", "2026-11-21T23:00:00.000Z"),
        ("2026", "2025-12-31T23:00:00.000Z", "2026-12-31T23:00:00.000Z"),
    ]

    @Test("search values may lack seconds and zone; the wall clock then tells", arguments: searched)
    func search(_ text: String, _ from: String, _ upTo: String) throws {
        let value = try #require(FHIRDateTime(searchText: text))
        let range = value.bounds(in: .fixed(offsetSeconds: 3_600))
        #expect(range.lowerBound.text == from)
        #expect(range.upperBound.text == upTo)
    }

    @Test(
        "search values are strict in all else",
        arguments: ["2026-11-21T", "2026-11-21T20", "2026-11-21T20:5", "2026-02-30T10:00"])
    func searchRefuses(_ text: String) {
        #expect(FHIRDateTime(searchText: text) == nil)
    }

    @Test("the day when the clock goes forward is 23 hours long")
    func clockChange() throws {
        // As in Sweden in 2026: on 29 March, 02:00 becomes 03:00.
        let change: Int64 = 1_774_746_000
        let zone = ZoneRule(
            offsetSeconds: { $0 < change + 3_600 ? 3_600 : 7_200 },
            offsetAtInstant: { $0.milliseconds < change * 1_000 ? 3_600 : 7_200 })
        let range = try #require(FHIRDateTime("2026-03-29")).bounds(in: zone)
        #expect(range.lowerBound.text == "2026-03-28T23:00:00.000Z")
        #expect(range.upperBound.text == "2026-03-29T22:00:00.000Z")
        #expect(zone.day(at: range.lowerBound).text == "2026-03-29")
        #expect(zone.day(at: range.upperBound).text == "2026-03-30")
        let withZone = try #require(FHIRDateTime("2026-03-29T12:00:00Z"))
        #expect(withZone.hasZone)
        #expect(withZone.bounds(in: zone).lowerBound.text == "2026-03-29T12:00:00.000Z")
    }

    @Test("the day is the one written, and only when it is")
    func day() {
        #expect(FHIRDateTime("2026-11-21T23:30:00-08:00")?.day?.text == "2026-11-21")
        #expect(FHIRDateTime("2026-11-21")?.day?.text == "2026-11-21")
        #expect(FHIRDateTime("2026-11")?.day == nil)
        #expect(FHIRDateTime("2026-11")?.hasZone == false)
        #expect(FHIRDateTime("2026-11-21")?.instant == nil)
        #expect(FHIRDateTime("9999")?.bounds(in: .utc).upperBound.text == "10000-01-01T00:00:00.000Z")
    }
}
