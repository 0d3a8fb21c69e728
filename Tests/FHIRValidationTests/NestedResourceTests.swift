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
}
