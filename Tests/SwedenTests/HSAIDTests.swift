// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Sweden
import Testing

@Suite("HSA-ids")
struct HSAIDTests {
    @Test(
        "an id keeps its text in upper case",
        arguments: [
            ("SE2321000131-P000000123456", "SE2321000131-P000000123456"),
            ("se2321000131-p1", "SE2321000131-P1"),
        ])
    func right(written: String, kept: String) {
        #expect(HSAID(written)?.text == kept)
        #expect(HSAID(written)?.organisationNumber == "2321000131")
    }

    @Test(
        "what HSA would not give is refused",
        arguments: [
            "", "SE2321000131", "SE2321000131-", "SE232100013-AB12", "NO2321000131-A1", "SE2321000131-A 1",
            "SE2321000131-ABCDEFGHIJKLMNOPQRS", "SE2321000131-Å1",
        ])
    func refused(text: String) {
        #expect(HSAID(text) == nil)
    }
}
