// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Testing

@Suite("Limits of JSON")
struct JSONLimitsTests {
    @Test("a hundred levels are read, one more is refused")
    func depth() throws {
        #expect(try JSONDocument(parsing: nested(100)).root.count == 1)
        let error = #expect(throws: JSONError.self) { try JSONDocument(parsing: nested(101)) }
        #expect(error?.code == .tooDeep)
        #expect(error?.offset == 100)
    }

    @Test("many levels give an error, not a crash", arguments: [10_000, 1_000_000])
    func manyLevels(_ levels: Int) {
        for opening in ["[", "{\"a\":", "[{\"a\":"] {
            let text = String(repeating: opening, count: levels)
            let error = #expect(throws: JSONError.self) { try JSONDocument(parsing: text) }
            #expect(error?.code == .tooDeep)
        }
    }

    @Test("no limit above a thousand levels is given, so that callers may recurse")
    func depthCap() throws {
        let limits = JSONLimits(bytesMax: 1 << 20, depthMax: .max)
        let document = try JSONDocument(parsing: nested(1_000), limits: limits)
        #expect(document.root.isSameTree(as: document.root))
        let error = #expect(throws: JSONError.self) {
            try JSONDocument(parsing: nested(1_001), limits: limits)
        }
        #expect(error?.code == .tooDeep)
    }

    @Test("depth counts what is open, not what was")
    func closedLevels() throws {
        let text = "[" + Array(repeating: "[[]]", count: 500).joined(separator: ",") + "]"
        #expect(try JSONDocument(parsing: text).root.count == 500)
    }

    @Test("a text of exactly the size limit is read, one more byte is refused")
    func size() throws {
        let limits = JSONLimits(bytesMax: 10, depthMax: 5)
        #expect(try JSONDocument(parsing: "\"12345678\"", limits: limits).root.string == "12345678")
        let error = #expect(throws: JSONError.self) {
            try JSONDocument(parsing: "\"123456789\"", limits: limits)
        }
        #expect(error?.code == .tooLarge)
    }

    @Test("the number of nodes is limited")
    func nodes() throws {
        let limits = JSONLimits(bytesMax: 100, depthMax: 5, nodesMax: 4)
        #expect(try JSONDocument(parsing: "[1,2,3]", limits: limits).root.count == 3)
        let error = #expect(throws: JSONError.self) { try JSONDocument(parsing: "[1,2,3,4]", limits: limits) }
        #expect(error?.code == .tooLarge)
    }

    @Test("a million nodes are read")
    func million() throws {
        let text = "[" + Array(repeating: "{\"a\":1,\"b\":[]}", count: 200_000).joined(separator: ",") + "]"
        let document = try JSONDocument(parsing: text)
        #expect(document.root.count == 200_000)
        #expect(document.root[199_999]?["b"]?.kind == .array)
    }

    private func nested(_ levels: Int) -> String {
        String(repeating: "[", count: levels - 1) + "[]" + String(repeating: "]", count: levels - 1)
    }
}
