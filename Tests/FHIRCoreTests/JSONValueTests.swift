// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Testing

@Suite("Values of a document")
struct JSONValueTests {
    private static let text = """
        {
          "resourceType": "Patient",
          "active": true, "deceasedBoolean": false, "nothing": null,
          "name": [{"family": "Åk\\u00e9", "given": ["Åsa", "Eva"]}, {"family": "Ek"}],
          "n\\u0061me2": "a\\tb", "length": 1.00, "count": -42
        }
        """
    private let root: JSONValue

    init() throws {
        root = try JSONDocument(parsing: Self.text).root
    }

    @Test("members are found by name, also by a name with escapes")
    func members() {
        #expect(root["resourceType"]?.isString("Patient") == true)
        #expect(root["resourceType"]?.isString("Patien") == false)
        #expect(root["resourceTyp"] == nil)
        #expect(root["name2"]?.string == "a\tb")
        #expect(root["name2"]?.isString("a\tb") == true)
        #expect(root["active"]?["x"] == nil)
        #expect(root.members.map(\.name)[5] == "name2")
        #expect(root.fields.contains { $0.isNamed("name2") && $0.nameBytes.elementsEqual("name2".utf8) })
        #expect(root.count == 8)
    }

    @Test("each kind gives its own and nil for the rest")
    func kinds() {
        #expect(root["active"]?.bool == true)
        #expect(root["deceasedBoolean"]?.bool == false)
        #expect(root["nothing"]?.kind == .null)
        #expect(root["nothing"]?.bool == nil)
        #expect(root["length"]?.numberText == "1.00")
        #expect(root["length"]?.int == nil)
        #expect(root["count"]?.int == -42)
        #expect(root["count"]?.string == nil)
        #expect(root["name"]?.kind == .array)
        #expect(root.string == nil && root.numberText == nil && root.kind == .object)
    }

    @Test("arrays are reached by index, single values are their own elements")
    func elements() {
        let names = root["name"]
        #expect(names?[1]?["family"]?.string == "Ek")
        #expect(names?[2] == nil)
        #expect(names?[-1] == nil)
        #expect(names?.elements.compactMap { $0["family"]?.string } == ["Åké", "Ek"])
        #expect(root["count"]?.elements.map(\.int) == [-42])
        #expect(root["count"]?.members.first { _ in true } == nil)
        #expect(Array(root.elements).count == 1)
    }

    @Test("a path goes through first elements")
    func path() {
        #expect(root.at("name", "given")?[1]?.string == "Eva")
        #expect(root.at("name", "family")?.string == "Åké")
        #expect(root.at("name", "nothing", "x") == nil)
        #expect(root.at()?.nodeID == root.nodeID)
    }

    @Test("lines and columns count from 1, columns in characters")
    func positions() throws {
        let ek = try #require(root["name"]?[1]?["family"])
        #expect(ek.position == TextPosition(line: 4, column: 72))
        #expect(root.position == TextPosition(line: 1, column: 1))
        let document = try JSONDocument(parsing: "[\"å😀\",\r\n1,\r2,\n\n3]")
        #expect(document.root[0]?.position == TextPosition(line: 1, column: 2))
        #expect(document.root[1]?.position == TextPosition(line: 2, column: 1))
        #expect(document.root[2]?.position == TextPosition(line: 3, column: 1))
        #expect(document.root[3]?.position == TextPosition(line: 5, column: 1))
        #expect(document.position(at: 7) == TextPosition(line: 1, column: 5))
        #expect(document.position(at: 10_000) == TextPosition(line: 5, column: 3))
        let error = #expect(throws: JSONError.self) { try JSONDocument(parsing: "{\n  \"ö\": x}") }
        #expect(error?.position == TextPosition(line: 2, column: 8))
        #expect(error.map { "\($0)" } == "Expected a value, found 'x' (line 2, column 8)")
    }

    @Test("places in a large text are the same in whatever order they are asked for")
    func manyPlaces() throws {
        let line = "\"" + String(repeating: "å", count: 700) + "\""
        let document = try JSONDocument(
            parsing: "[\n" + Array(repeating: line, count: 200).joined(separator: ",\r\n") + "]")
        for element in Array(document.root.elements.enumerated()).reversed() {
            #expect(element.element.position == TextPosition(line: element.offset + 2, column: 1))
            let end = TextPosition(line: element.offset + 2, column: 703)
            #expect(document.position(at: element.element.range.upperBound) == end)
        }
    }

    static let integers: [(text: String, value: Int?)] = [
        ("0", 0), ("-0", 0), ("7", 7), ("-7", -7), ("9223372036854775807", .max),
        ("-9223372036854775808", .min),
        ("9223372036854775808", nil), ("-9223372036854775809", nil), ("1.0", nil), ("1e2", nil),
        ("\"1\"", nil),
        ("99999999999999999999999", nil),
    ]

    @Test("whole numbers that fit are integers", arguments: integers)
    func integer(_ text: String, _ value: Int?) throws {
        #expect(try JSONDocument(parsing: text).root.int == value)
    }

    @Test(
        "decimals keep every digit",
        arguments: ["1.00", "0.10", "100", "1e-3", "-0.0", "3.14159265358979323846264"])
    func decimals(_ text: String) throws {
        let document = try JSONDocument(parsing: "{\"value\":\(text)}")
        #expect(document.root["value"]?.numberText == text)
        #expect(JSONTree(document.root).encoded().elementsEqual("{\"value\":\(text)}".utf8))
    }
}
