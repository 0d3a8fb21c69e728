// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Testing

@Suite("Forms of the primitive types")
struct FHIRPrimitiveTests {
    static let right: [(FHIRPrimitive, [String])] = [
        (.boolean, ["true", "false"]),
        (.integer, ["0", "1", "-1", "+1", "2147483647", "-2147483648"]),
        (.unsignedInt, ["0", "1", "2147483647"]),
        (.positiveInt, ["1", "+1", "2147483647"]),
        (.decimal, ["0", "-0", "1.00", "-12.5e10", "1E-3", "0.0", "99999999999999999999.1"]),
        (.string, ["a", " ", "two words", "line\nbreak\ttab\r", "å😀", "\u{7F}"]),
        (.markdown, ["# A *b*\n\n- c"]),
        (.uri, ["http://example.org/a?b=c#d", "urn:oid:1.2.3", "relative/path", "å"]),
        (.url, ["https://example.org"]), (.canonical, ["http://example.org/ValueSet/x|1.0"]),
        (.base64Binary, ["AAAA", "AAA=", "AA==", "AAAA BBBB", "AA AA\r\nBB==", "+/+/"]),
        (.instant, ["2026-11-21T20:50:00Z", "2015-02-07T13:28:17.239+02:00"]),
        (.date, ["2018", "1973-06", "1905-08-23"]),
        (
            .dateTime,
            ["2018", "1973-06", "1905-08-23", "2015-02-07T13:28:17-05:00", "2017-01-01T00:00:00.000Z"]
        ),
        (.time, ["00:00:00", "23:59:59", "23:59:60", "10:11:12.5", "10:11:12.123456"]),
        (.code, ["a", "two words", "a b c", "<=", "å"]),
        (.oid, ["urn:oid:1.2.3.4.5", "urn:oid:0.0", "urn:oid:2.999", "urn:oid:1.2.752.129.2.1.3.1"]),
        (.id, ["a", "A-1.b", "-", ".", String(repeating: "x", count: 64)]),
        (.uuid, ["urn:uuid:c757873d-ec9a-4326-a141-556f43239520"]),
    ]

    @Test("what has the form is taken", arguments: right)
    func takes(_ type: FHIRPrimitive, _ texts: [String]) {
        for text in texts { #expect(type.matches(text), "\(type): \(text)") }
    }

    static let wrong: [(FHIRPrimitive, [String])] = [
        (.boolean, ["", "True", "0", "tru", "truer"]),
        (
            .integer,
            [
                "", "-", "+", "-0", "+0", "01", "1.0", "1e2", "2147483648", "-2147483649", "99999999999",
                " 1", "1 ",
            ]
        ),
        (.unsignedInt, ["", "-1", "+1", "00", "2147483648", "1.0"]),
        (.positiveInt, ["", "0", "+0", "-1", "01", "2147483648", "+"]),
        (.decimal, ["", "-", "+1", "01", "1.", ".1", "1e", "1e+", "NaN", "1,0", "0x1", "1 ", "--1"]),
        (.string, ["", "\u{0}", "a\u{1}", "\u{1F}"]),
        (.markdown, ["", "\u{0}"]),
        (.uri, ["", "a b", " a", "a\n", "a\tb"]), (.url, ["", "a b"]), (.canonical, ["", "a b"]),
        (
            .base64Binary,
            ["", " ", "A", "AA", "AAA", "A===", "AA=A", "====", "AAAA=", "AA-_", "AAAA==AA", "ÅÅ"]
        ),
        (.instant, ["2026-11-21", "2026-11-21T20:50Z", "2026-11-21T20:50:00"]),
        (
            .date,
            ["", "18", "2018-13", "2018-02-29", "2018-1-1", "2018-01-01T10:00:00Z", "2018-", "01-01-2018"]
        ),
        (
            .dateTime,
            [
                "2018-02-29", "2015-02-07T13:28", "2015-02-07T13:28Z", "2015-02-07T13:28:17",
                "2015-02-07T24:00:00Z",
            ]
        ),
        (.time, ["", "24:00:00", "10:11", "10:11:61", "1:11:12", "10:11:12Z", "10:11:12.", "10:60:00"]),
        (.code, ["", " ", " a", "a ", "a  b", "a\tb", "a\n"]),
        (
            .oid,
            [
                "", "1.2.3", "urn:oid:", "urn:oid:1", "urn:oid:3.1", "urn:oid:1.", "urn:oid:1.02",
                "urn:oid:1..2", "URN:OID:1.2",
            ]
        ),
        (.id, ["", "a_b", "å", "a b", "a/b", String(repeating: "x", count: 65)]),
        (
            .uuid,
            [
                "", "c757873d-ec9a-4326-a141-556f43239520", "urn:uuid:C757873D-EC9A-4326-A141-556F43239520",
                "urn:uuid:c757873d-ec9a-4326-a141-556f4323952",
                "urn:uuid:c757873dec9a-4326-a141-556f432395200",
                "urn:uuid:g757873d-ec9a-4326-a141-556f43239520",
            ]
        ),
    ]

    @Test("what has not is refused", arguments: wrong)
    func refuses(_ type: FHIRPrimitive, _ texts: [String]) {
        for text in texts { #expect(!type.matches(text), "\(type): \(text)") }
    }

    @Test("every type is tried both ways")
    func complete() {
        #expect(Set(Self.right.map(\.0)) == Set(FHIRPrimitive.allCases))
        #expect(Set(Self.wrong.map(\.0)) == Set(FHIRPrimitive.allCases))
    }

    @Test("a string may have a million characters, counted as characters")
    func longString() {
        let most = String(repeating: "å", count: FHIRFormat.stringCharactersMax)
        #expect(FHIRFormat.isString(most))
        #expect(!FHIRFormat.isString(most + "x"))
    }

    @Test("a JSON value needs the right kind too")
    func values() throws {
        let text =
            #"{"yes":true,"text":"a","number":1,"half":0.5,"yesText":"true","#
            + #""escaped":"\u0061\u0062","null":null,"one":"1"}"#
        let root = try JSONDocument(parsing: text).root
        func matches(_ name: String, _ type: FHIRPrimitive) -> Bool {
            root[name].map { type.matches($0) } ?? false
        }
        #expect(matches("yes", .boolean) && !matches("yesText", .boolean))
        #expect(matches("text", .code) && !matches("number", .code) && !matches("yes", .code))
        #expect(matches("number", .integer) && matches("number", .decimal) && !matches("half", .integer))
        #expect(!matches("one", .integer) && !matches("one", .decimal))
        #expect(matches("escaped", .id) && !matches("null", .string))
    }
}
