// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import SQLiteStore

@Suite("SipHash-2-4")
struct SipHashTests {
    /// Source: the reference implementation's vectors.h, key 00 01 … 0f, inputs 00, 00 01, …
    @Test(
        "gives the published values",
        arguments: [
            (0, 0x726f_db47_dd0e_0e31 as UInt64), (1, 0x74f8_39c5_93dc_67fd), (7, 0xab02_00f5_8b01_d137),
            (8, 0x93f5_f579_9a93_2462), (15, 0xa129_ca61_49be_45e5), (63, 0x958a_324c_eb06_4572),
        ])
    func vectors(_ length: Int, _ expected: UInt64) {
        let hash = SipHash(key: (0..<16).map { UInt8($0) })
        let input = (0..<length).map { UInt8($0) }
        #expect(hash.hash(input.span, domain: 0) == expected)
    }
}
