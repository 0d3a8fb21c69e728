// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import HTTPFront

@Suite("Places to go on to")
struct LocalPathTests {
    @Test("a path of this site is kept", arguments: ["/", "/min/journal?typ=lab&sida=2", "/vard/p/0011"])
    func keeps(path: String) {
        #expect(LocalPath.safe(path) == path)
    }

    @Test(
        "another site, and what browsers read as one, is not gone to",
        arguments: [
            "https://ond.example", "//ond.example", "/\\ond.example", "\\\\ond.example", "/\t/ond.example",
            "min",
            "javascript:alert(1)", "", "/\r\nSet-Cookie: a=b", "/ond example",
        ])
    func refuses(path: String) {
        #expect(LocalPath.safe(path, otherwise: "/min") == "/min")
    }
}
