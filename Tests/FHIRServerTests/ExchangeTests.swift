// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import HTTPFront
import Testing

@testable import FHIRServer

@Suite("Conditions and preferences of a request")
struct ExchangeTests {
    @Test("a version is written and read as a weak tag")
    func tags() throws {
        #expect(EntityTag.text(3) == "W/\"3\"")
        #expect(try EntityTag.version(ifMatch: "W/\"3\"") == 3)
        #expect(try EntityTag.version(ifMatch: "\"12\"") == 12)
        #expect(try EntityTag.version(ifMatch: nil) == nil)
    }

    @Test(
        "If-Match that names no version is refused", arguments: ["3", "W/3", "*", "W/\"x\"", "", "W/\"-1\""])
    func badTags(header: String) {
        #expect(throws: WebError.self) { try EntityTag.version(ifMatch: header) }
    }

    @Test("If-None-Match holds one tag or several, or any")
    func noneMatch() {
        #expect(EntityTag.isNamed(3, ifNoneMatch: "W/\"2\", W/\"3\""))
        #expect(EntityTag.isNamed(3, ifNoneMatch: "*"))
        #expect(!EntityTag.isNamed(3, ifNoneMatch: "W/\"33\""))
    }

    @Test("dates are written as HTTP does, and read back")
    func dates() throws {
        let moment = try #require(Instant("2026-11-21T20:50:07.900Z"))
        #expect(HTTPDate.text(moment) == "Sat, 21 Nov 2026 20:50:07 GMT")
        #expect(HTTPDate.moment("Sat, 21 Nov 2026 20:50:07 GMT") == Instant("2026-11-21T20:50:07.000Z"))
        #expect(
            HTTPDate.text(try #require(Instant("2024-02-29T00:00:00.000Z")))
                == "Thu, 29 Feb 2024 00:00:00 GMT")
        #expect(HTTPDate.moment("yesterday") == nil)
    }

    @Test("preferences are read from one header or several; unknown ones are passed over")
    func preferences() {
        #expect(Preference(["return=minimal; handling=lenient"]).answer == .minimal)
        #expect(Preference(["return=minimal; handling=lenient"]).handling == .lenient)
        #expect(Preference(["handling=lenient", "return=OperationOutcome"]).answer == .outcome)
        #expect(Preference(["return=all", "respond-async"]) == Preference([]))
    }
}
