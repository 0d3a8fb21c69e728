// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Testing

@Suite("Writing JSON")
struct JSONTreeTests {
    @Test("a literal is written in its order, without what is absent")
    func literal() {
        let family: String? = nil
        let number = 7
        let tree: JSONTree = [
            "resourceType": "Patient", "id": "p-\(number)", "active": true, "n": .number("1.00"), "count": 3,
            "family": .optional(family), "none": .absent, "list": ["a", .absent, 1, .null, []], "empty": [:],
        ]
        let expected =
            #"{"resourceType":"Patient","id":"p-7","active":true,"n":1.00,"count":3,"#
            + #""list":["a",1,null,[]],"empty":{}}"#
        #expect(text(tree.encoded()) == expected)
        #expect(text(JSONTree.absent.encoded()) == "null")
    }

    @Test("strings are escaped as JSON asks, and no more")
    func escapes() throws {
        let hard = "\" \\ / \n \r \t \u{8} \u{C} \u{0} \u{1F} \u{7F} å 😀 \u{2028}"
        let written = text(JSONTree.string(hard).encoded())
        #expect(written == "\"\\\" \\\\ / \\n \\r \\t \\b \\f \\u0000 \\u001f \u{7F} å 😀 \u{2028}\"")
        #expect(try JSONDocument(parsing: written).root.string == hard)
    }

    @Test("a character that needs an escape is found at every place")
    func everyPlace() throws {
        for character in ["\"", "\\", "\n", "\u{1F}"] {
            for length in 0..<20 {
                for place in 0...length {
                    let around = String(repeating: "å", count: place) + character
                    let whole = around + String(repeating: "x", count: length - place)
                    #expect(try JSONDocument(parsing: JSONTree.string(whole).encoded()).root.string == whole)
                }
            }
        }
    }

    @Test("values of documents are written with their own bytes")
    func spliced() throws {
        let document = try JSONDocument(parsing: #"{"a": {"x":  1.00, "y":"\u0061"}}"#)
        let inner = try #require(document.root["a"])
        let tree: JSONTree = ["copy": .value(inner), "raw": .raw(Array("[1, 2]".utf8))]
        #expect(text(tree.encoded()) == #"{"copy":{"x":  1.00, "y":"\u0061"},"raw":[1, 2]}"#)
        #expect(
            text(tree.encoded(pretty: true)) == """
                {
                  "copy": {
                    "x": 1.00,
                    "y": "\\u0061"
                  },
                  "raw": [
                    1,
                    2
                  ]
                }
                """)
    }

    @Test("members of a tree or of a document's object can be set and taken away")
    func setting() throws {
        let document = try JSONDocument(parsing: #"{"resourceType":"Patient","id":"old","x":1}"#)
        let changes: [(name: String, value: JSONTree)] = [
            ("id", "new"), ("x", .absent), ("meta", ["versionId": "2"]),
        ]
        let expected = #"{"resourceType":"Patient","id":"new","meta":{"versionId":"2"}}"#
        #expect(text(JSONTree(document.root).setting(changes).encoded()) == expected)
        let own: JSONTree = ["resourceType": "Patient", "id": "old", "x": 1]
        #expect(text(own.setting(changes).encoded()) == expected)
        #expect(text(JSONTree.array([1]).setting("id", "new").encoded()) == "[1]")
    }

    @Test("pretty text says the same, and empty containers stay on one line")
    func pretty() throws {
        let document = try JSONDocument(
            parsing: #"{"a":[ ],"b":{ },"c":"{[,:]}\"","d":[{"e":[1.0,2]}],"f":{"g":null}}"#)
        let pretty = document.prettyBytes()
        #expect(try JSONDocument(parsing: pretty).root.isSameTree(as: document.root))
        #expect(
            text(pretty).hasPrefix(
                "{\n  \"a\": [],\n  \"b\": {},\n  \"c\": \"{[,:]}\\\"\",\n  \"d\": [\n    {\n"))
        #expect(try JSONDocument(parsing: pretty).prettyBytes() == pretty)
    }

    @Test("the writer sets commas between members, elements and containers")
    func writer() {
        var writer = JSONWriter()
        writer.beginObject()
        writer.name("a")
        writer.beginArray()
        writer.int(-1)
        writer.bool(false)
        writer.null()
        writer.beginArray()
        writer.endArray()
        writer.raw("{}".utf8)
        writer.endArray()
        writer.name("b")
        writer.tree(["c": "d"])
        writer.endObject()
        #expect(text(writer.bytes) == #"{"a":[-1,false,null,[],{}],"b":{"c":"d"}}"#)
    }

    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
