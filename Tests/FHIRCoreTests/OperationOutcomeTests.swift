// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Testing

@Suite("Outcomes")
struct OperationOutcomeTests {
    @Test("findings are written with their place")
    func written() throws {
        let place = TextPosition(line: 3, column: 7)
        let outcome = OperationOutcome(issues: [
            FHIRCore.Issue(
                .error, .notFound, "There is no \"x\"", expression: ["Patient.name[0]"], position: place),
            FHIRCore.Issue(.warning, .businessRule, "Careful"),
        ])
        let expected =
            #"{"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"not-found","#
            + #""diagnostics":"There is no \"x\" (line 3, column 7)","location":["line[3]","column[7]"],"#
            + #""expression":["Patient.name[0]"]},"#
            + #"{"severity":"warning","code":"business-rule","diagnostics":"Careful"}]}"#
        #expect(String(decoding: outcome.encoded(), as: UTF8.self) == expected)
        #expect(outcome.hasErrors)
        let pretty = try JSONDocument(parsing: outcome.encoded(pretty: true))
        #expect(pretty.root["issue"]?.count == 2)
    }

    @Test("no findings are one information, as FHIR asks for at least one issue")
    func none() throws {
        let outcome = OperationOutcome(issues: [])
        let root = try JSONDocument(parsing: outcome.encoded()).root
        #expect(root.at("issue", "severity")?.isString("information") == true)
        #expect(!outcome.hasErrors)
    }

    @Test("what the parser refused becomes a finding with its place")
    func parserError() throws {
        let error = try #require(#expect(throws: JSONError.self) { try JSONDocument(parsing: "{\n\"a\" 1}") })
        let issue = FHIRCore.Issue(error)
        #expect(issue.severity == .fatal && issue.code == .structure)
        #expect(issue.position == TextPosition(line: 2, column: 5))
    }

    @Test("every code is one of FHIR's")
    func codes() {
        for code in FHIRCore.Issue.Code.allCases {
            #expect(FHIRFormat.isCode(code.rawValue))
            #expect(code.rawValue.utf8.allSatisfy { $0 == UInt8(ascii: "-") || ($0 >= 0x61 && $0 <= 0x7A) })
        }
        #expect(FHIRCore.Issue.Code.allCases.count == 31)
    }
}
