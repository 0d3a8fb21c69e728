// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import HTTPFront

@Suite("Numbers of requests")
struct RequestNumberTests {
    @Test("three groups of letters and digits that are not mistaken for each other")
    func form() {
        let number = RequestNumber().text
        #expect(
            number.wholeMatch(of: /[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}/) != nil)
        #expect(RequestNumber() != RequestNumber())
    }
}
