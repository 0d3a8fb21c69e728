// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRValidation
import Testing

@Suite("Resources within resources, places and limits")
struct NestedResourceTests {
    @Test(
        "contained resources, Bundle entries and Parameters are checked, with their paths",
        arguments: [
            (
                #"{"resourceType":"Patient","contained":[{"resourceType":"Organization","id":"o","#
                    + #""name":7}]}"#,
                "Patient.contained[0].name"
            ),
            (
                #"{"resourceType":"Bundle","type":"batch","entry":[{"fullUrl":"u"},"#
                    + #"{"resource":{"resourceType":"Patient","active":1}}]}"#,
                "Bundle.entry[1].resource.active"
            ),
            (
                #"{"resourceType":"Parameters","parameter":[{"name":"a","part":[{"name":"b","#
                    + #""resource":{"resourceType":"Patient","gender":7}}]}]}"#,
                "Parameters.parameter[0].part[0].resource.gender"
            ),
        ])
    func nested(text: String, path: String) throws {
        let issues = try BaseValidator().issues(in: JSONDocument(parsing: text).root)
        #expect(issues.map(\.expression) == [[path]])
    }

    @Test("a resource inside needs a resourceType of its own")
    func nestedType() throws {
        let text = #"{"resourceType":"Bundle","type":"batch","entry":[{"resource":{"id":"a"}}]}"#
        #expect(
            try findings(text) == [
                "structure Bundle.entry[0].resource: Bundle.entry[0].resource must have a "
                    + "resourceType, such as "
                    + #""resourceType": "Patient"."#
            ])
    }

    @Test("a contained resource does not contain others")
    func containedTwice() throws {
        let text =
            #"{"resourceType":"Patient","contained":[{"resourceType":"Patient","id":"a","#
            + #""contained":[{"resourceType":"Patient","id":"b"}]}]}"#
        #expect(
            try findings(text) == [
                "structure Patient.contained[0].contained[0]: Patient.contained[0].contained[0] "
                    + "must not be inside a "
                    + "contained resource; put it in contained of the outer one."
            ])
    }

    @Test("a finding points at the line and column of the value or name")
    func position() throws {
        let text = """
            {
              "resourceType": "Patient",
              "name": [{ "given": ["Eva", 7] }],
              "shoe": 1
            }
            """
        let issues = try BaseValidator().issues(in: JSONDocument(parsing: text).root)
        #expect(
            issues.map(\.position) == [TextPosition(line: 3, column: 31), TextPosition(line: 4, column: 3)])
        #expect(issues.map(\.expression) == [["Patient.name[0].given[1]"], ["Patient"]])
    }

    @Test("findings stop at the limit, and say so")
    func limit() throws {
        func text(_ count: Int) -> String {
            patient(#""name":["# + Array(repeating: "1", count: count).joined(separator: ",") + "]")
        }
        let validator = BaseValidator()
        let atLimit = try validator.issues(in: JSONDocument(parsing: text(100)).root)
        #expect(atLimit.count == 100 && atLimit.allSatisfy(\.isError))
        let over = try validator.issues(in: JSONDocument(parsing: text(50_000)).root)
        #expect(over.count == 101)
        #expect(over.last?.severity == .information)
        #expect(over.last?.diagnostics == "There are more than 100 findings; only the first are listed.")
    }

    @Test("the deepest document that is parsed is checked to its end")
    func deep() throws {
        var text = #""valueString":7"#
        for _ in 0..<45 { text = #""extension":[{"url":"u",\#(text)}]"# }
        let issues = try BaseValidator().issues(in: JSONDocument(parsing: patient(text)).root)
        #expect(issues.count == 1)
        #expect(issues.first?.expression.first?.hasSuffix(".extension[0].value") == true)
    }

    @Test("places are the same as the document gives, whatever the order and the line ends")
    func positions() throws {
        let text = "{\r\n\"resourceType\":\"Observation\",\r\"åäö\":1,\n\"component\":[{\"value\":7},\n\n{}]}"
        let document = try JSONDocument(parsing: text)
        let issues = BaseValidator().issues(in: document.root)
        #expect(
            issues.compactMap(\.position).map { "\($0.line):\($0.column)" } == [
                "3:1", "4:15", "4:14", "6:1", "1:1", "1:1",
            ])
        let offset = try #require(text.utf8.firstIndex(of: UInt8(ascii: "7")))
        let place = document.position(at: text.utf8.distance(from: text.utf8.startIndex, to: offset))
        #expect(place.line == 4)
    }

    @Test("findings late in long arrays have the right paths, without starting over each time")
    func longArrays() throws {
        let many = Array(repeating: "\"a\"", count: 30_000).joined(separator: ",")
        let bad = Array(repeating: "7", count: 90).joined(separator: ",")
        let nulls = Array(repeating: "null", count: 30_000).joined(separator: ",")
        let text = patient(
            #""name":[{"given":[\#(many),\#(bad)]},{"given":[\#(nulls)],"_given":[\#(nulls)]}]"#)
        let document = try JSONDocument(parsing: text)
        let issues = BaseValidator().issues(in: document.root)
        #expect(issues.count == 101)
        #expect(issues[0].expression == ["Patient.name[0].given[30000]"])
        #expect(issues[89].expression == ["Patient.name[0].given[30089]"])
        #expect(issues[90].expression == ["Patient.name[1].given[0]"])
    }
}
