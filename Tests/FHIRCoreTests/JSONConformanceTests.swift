// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Testing

@Suite("RFC 8259, read strictly")
struct JSONConformanceTests {
    static let valid: [String] = [
        "{}", "[]", "null", "true", "false", "0", "-0", "\"\"", " \t\r\n[ ]\n", "[{}]", "{\"\":0}", "[[[]]]",
        "-1", "10", "0.0", "-0.0", "1.00", "1e5", "1E5", "1e+5", "1e-05", "-0e0", "0.1e1",
        "123456789012345678901234",
        "1.7976931348623157e9999", "[1,2,3]", "[1 , 2\n,\t3 ]", "{\"a\":1,\"b\":2}",
        "{ \"a\" : [ ] , \"b\" : { } }",
        "\"a\"", "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\u0041\\u00e5\\u00C5\"", "\"\\uD83D\\uDE00\"",
        "\"\\u0000\"",
        "\"\\uFFFF\"", "\"/\"", "\"å ä ö 😀 \u{7F} \u{10FFFF} \u{2028}\"", "\"'\"", "\"//\"",
        "{\"a\":{\"a\":{\"a\":1}}}",
        "[{\"a\":1},{\"a\":1}]", "{\"a\":1,\"A\":2}", "{\"å\":1,\"a\u{30A}\":2}", "[null,null]",
        "[\"\",\"\",[\"\"]]",
        "\"1234567\"", "\"12345678\"", "\"123456789\"", "\"1234567å\"", "\"1234567\\n\"", "[true,false,null]",
    ]

    @Test("what is JSON is read", arguments: valid)
    func reads(_ text: String) throws {
        let document = try JSONDocument(parsing: text)
        #expect(!document.root.rawBytes.isEmpty)
    }

    @Test("a value's bytes are the bytes as written, without the space around", arguments: valid)
    func rawBytes(_ text: String) throws {
        let document = try JSONDocument(parsing: text)
        let trimmed = text.trimming(while: \.isWhitespace)
        #expect(String(decoding: document.root.rawBytes, as: UTF8.self).utf8.elementsEqual(trimmed.utf8))
    }

    static let invalid: [(text: String, code: JSONError.Code, offset: Int)] = [
        ("", .empty, 0), (" \n", .empty, 2),
        ("{", .syntax, 1), ("[", .syntax, 1), ("}", .syntax, 0), ("]", .syntax, 0), ("[1", .syntax, 2),
        ("[1,", .syntax, 3), ("[1,]", .syntax, 3), ("[,1]", .syntax, 1), ("[1 2]", .syntax, 3),
        ("[1:2]", .syntax, 2),
        ("[1}", .syntax, 2), ("{]", .syntax, 1), ("{\"a\"}", .syntax, 4), ("{\"a\":}", .syntax, 5),
        ("{\"a\":1,}", .syntax, 7), ("{,}", .syntax, 1), ("{\"a\" 1}", .syntax, 5),
        ("{\"a\":1 \"b\":2}", .syntax, 7),
        ("{a:1}", .syntax, 1), ("{'a':1}", .syntax, 1), ("{1:1}", .syntax, 1), ("{\"a\":1]", .syntax, 6),
        ("{\"a\",1}", .syntax, 4), ("{\"a\"::1}", .syntax, 5), ("{null:1}", .syntax, 1),
        ("{\"a\":1,,\"b\":2}", .syntax, 7),
        ("tru", .syntax, 0), ("True", .syntax, 0), ("nul", .syntax, 0), ("NULL", .syntax, 0),
        ("fals", .syntax, 0),
        ("NaN", .syntax, 0), ("Infinity", .syntax, 0), ("undefined", .syntax, 0), ("'a'", .syntax, 0),
        ("\u{0}", .syntax, 0),
        ("// a\n1", .syntax, 0), ("[1/*a*/]", .syntax, 2), ("\u{A0}1", .syntax, 0), ("\u{B}1", .syntax, 0),
        ("\u{FEFF}{}", .syntax, 0), ("[\u{FEFF}]", .syntax, 1),
        ("01", .badNumber, 0), ("-01", .badNumber, 0), ("00", .badNumber, 0), ("+1", .badNumber, 0),
        (".5", .badNumber, 0), ("1.", .badNumber, 0), ("1.e1", .badNumber, 0), ("-", .badNumber, 0),
        ("--1", .badNumber, 0),
        ("1e", .badNumber, 0), ("1e+", .badNumber, 0), ("[1, -a]", .badNumber, 4),
        ("-Infinity", .badNumber, 0),
        ("1a", .trailingData, 1), ("0x10", .trailingData, 1), ("1 2", .trailingData, 2),
        ("{}{}", .trailingData, 2),
        ("[]]", .trailingData, 2), ("truefalse", .trailingData, 4), ("{}\u{0}", .trailingData, 2),
        ("1,", .trailingData, 1),
        ("\"a\"b", .trailingData, 3), ("1.2.3", .trailingData, 3), ("1e5.0", .trailingData, 3),
        ("1_000", .trailingData, 1),
        ("\"", .badString, 0), ("\"a", .badString, 0), ("\"12345678", .badString, 0),
        ("\"\\\"", .badString, 0),
        ("\"\\", .badString, 1), ("\"a\nb\"", .badString, 2), ("\"\t\"", .badString, 1),
        ("\"\u{0}\"", .badString, 1),
        ("\"1234567\u{1F}\"", .badString, 8), ("\"\\a\"", .badString, 1), ("\"\\'\"", .badString, 1),
        ("\"\\x41\"", .badString, 1),
        ("\"\\U0041\"", .badString, 1), ("\"\\u\"", .badString, 1), ("\"\\u004\"", .badString, 1),
        ("\"\\u00G0\"", .badString, 1),
        ("\"\\u 041\"", .badString, 1), ("\"\\uD800\"", .badString, 1), ("\"\\uDC00\"", .badString, 1),
        ("\"\\uD83D\\u0041\"", .badString, 1), ("\"\\uDE00\\uD83D\"", .badString, 1),
        ("\"\\uD83Dx\"", .badString, 1),
        ("\"\\uD83D\\uD83D\"", .badString, 1), ("\"\\uD83D\\n\"", .badString, 1),
        ("\"abc\\uD83D", .badString, 4),
    ]

    @Test("what is not JSON is refused, with the kind of error and its place", arguments: invalid)
    func refuses(_ text: String, _ code: JSONError.Code, _ offset: Int) {
        let error = #expect(throws: JSONError.self) { try JSONDocument(parsing: text) }
        #expect(error?.code == code)
        #expect(error?.offset == offset)
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
