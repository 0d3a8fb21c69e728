// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Testing

@Suite("Instants")
struct InstantTests {
    static let read: [(text: String, milliseconds: Int64)] = [
        ("1970-01-01T00:00:00Z", 0), ("1970-01-01T00:00:00.001Z", 1), ("1969-12-31T23:59:59.999Z", -1),
        ("2026-11-21T20:50:00.000Z", 1_795_294_200_000), ("2026-11-21T21:50:00+01:00", 1_795_294_200_000),
        ("2026-11-21T12:50:00-08:00", 1_795_294_200_000), ("1970-01-01T00:00:00.5Z", 500),
        ("1970-01-01T00:00:00.123456789Z", 123), ("1969-12-31T23:59:60Z", 0),
        ("1970-01-01T14:00:00+14:00", 0),
        ("1970-01-01T00:00:00-00:00", 0),
    ]

    @Test("a moment is read with its zone", arguments: read)
    func reads(_ text: String, _ milliseconds: Int64) {
        #expect(Instant(text)?.milliseconds == milliseconds)
    }

    @Test(
        "what FHIR does not call an instant is refused",
        arguments: [
            "", "2026", "2026-11-21", "2026-11-21T20:50Z", "2026-11-21T20:50:00", "2026-11-21T24:00:00Z",
            "2026-11-21T20:60:00Z", "2026-11-21T20:50:61Z", "2026-02-29T20:50:00Z", "2026-11-21t20:50:00Z",
            "2026-11-21T20:50:00z", "2026-11-21 20:50:00Z", "2026-11-21T20:50:00.Z",
            "2026-11-21T20:50:00+1:00",
            "2026-11-21T20:50:00+0100", "2026-11-21T20:50:00+14:01", "2026-11-21T20:50:00+15:00",
            "2026-11-21T20:50:00Z ",
            "2026-11-21T20:50:00+01:60", "2026-11-21T20:50:00,5Z", "0000-11-21T20:50:00Z",
        ])
    func refuses(_ text: String) {
        #expect(Instant(text) == nil)
    }

    @Test("a moment is written in UTC or at an offset")
    func writes() {
        let instant = Instant(milliseconds: 1_795_294_200_007)
        #expect(instant.text == "2026-11-21T20:50:00.007Z")
        #expect(instant.text(offsetSeconds: 3_600) == "2026-11-21T21:50:00.007+01:00")
        #expect(instant.text(offsetSeconds: -12_600) == "2026-11-21T17:20:00.007-03:30")
        #expect(instant.text(offsetSeconds: 4 * 3_600) == "2026-11-22T00:50:00.007+04:00")
        #expect(Instant(milliseconds: -1).text == "1969-12-31T23:59:59.999Z")
        #expect(instant.day(offsetSeconds: 4 * 3_600).text == "2026-11-22")
    }

    @Test("text and moment go over into each other", arguments: 0..<20 as Range<UInt64>)
    func roundTrip(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<200 {
            let instant = Instant(
                milliseconds: Int64.random(in: -62_135_596_800_000...253_402_300_799_999, using: &generator))
            #expect(Instant(instant.text) == instant)
            let offset = Int.random(in: -840...840, using: &generator) * 60
            let inYears =
                instant > Instant(milliseconds: -62_135_500_000_000)
                && instant.milliseconds < 253_402_200_000_000
            if inYears { #expect(Instant(instant.text(offsetSeconds: offset)) == instant) }
        }
    }

    @Test("adding stops at the ends instead of stopping the program")
    func adding() {
        let start = Instant(milliseconds: 0)
        #expect(start.adding(seconds: 90).milliseconds == 90_000)
        #expect(start.adding(days: -1).milliseconds == -86_400_000)
        #expect(start.adding(days: .max).milliseconds == .max)
        #expect(start.adding(seconds: .min).milliseconds == .min)
        #expect(Instant.distantFuture.adding(days: .max).milliseconds == .max)
        #expect(Instant.distantPast < start && start < .distantFuture)
        #expect(!Instant.distantPast.text.isEmpty && !Instant(milliseconds: .max).text.isEmpty)
        #expect(!Instant(milliseconds: .min).text(offsetSeconds: -3_600).isEmpty)
    }
}
