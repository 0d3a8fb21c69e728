// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import JSONCases
import Testing

@Suite("RFC 8259, read strictly")
struct JSONConformanceTests {
    private static let accepted = JSONTable.cases.filter { $0.refusal == nil }
    private static let refused = JSONTable.cases.filter { $0.refusal != nil }

    @Test("at least 300 different cases are written down")
    func count() {
        #expect(JSONTable.cases.count >= 300)
        let same = Dictionary(grouping: JSONTable.cases, by: \.bytes).values.filter { $0.count > 1 }
        #expect(same.isEmpty)
        #expect(Self.accepted.count >= 100)
        #expect(Self.refused.count >= 200)
    }

    @Test(
        "what is JSON is read, and its bytes are those written, without the space around", arguments: accepted
    )
    func reads(_ row: JSONCase) throws {
        let document = try JSONDocument(parsing: row.bytes)
        let text = String(decoding: row.bytes, as: UTF8.self)
        let trimmed = text.trimming(while: \.isWhitespace)
        #expect(document.root.rawBytes.elementsEqual(trimmed.utf8))
    }

    @Test("what is not JSON is refused, with the kind of error and its place", arguments: refused)
    func refuses(_ row: JSONCase) {
        let error = #expect(throws: JSONError.self) { try JSONDocument(parsing: row.bytes) }
        #expect(error?.code == row.refusal?.code)
        #expect(error?.offset == row.refusal?.offset)
    }

    @Test("a byte order mark is named as the reason")
    func byteOrderMark() {
        let error = #expect(throws: JSONError.self) {
            try JSONDocument(parsing: [0xEF, 0xBB, 0xBF, 0x7B, 0x7D])
        }
        #expect(error?.reason.contains("byte order mark") == true)
    }

    @Test("every beginning of a document is refused, and never crashes")
    func truncated() throws {
        let whole = Array(#"{"a":[1.5e3,true,null,"å\u00e5\\😀"],"b":{"c":-0.1,"d":false}}"#.utf8)
        _ = try JSONDocument(parsing: whole)
        for length in 0..<whole.count {
            #expect(throws: JSONError.self) { try JSONDocument(parsing: Array(whole[..<length])) }
        }
    }
}

extension String {
    fileprivate func trimming(while isTrimmed: (Character) -> Bool) -> Substring {
        let start = drop(while: isTrimmed)
        guard let last = start.lastIndex(where: { !isTrimmed($0) }) else { return start }
        return start[...last]
    }
}
