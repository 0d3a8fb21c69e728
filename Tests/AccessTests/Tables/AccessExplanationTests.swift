// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import FHIRCore
import Testing

@Suite("access explain")
struct AccessExplanationTests {
    private func explain(_ json: String) throws(AccessInputError) -> AccessExplanation {
        try AccessExplanation(parsing: Array(json.utf8), day: today)
    }

    @Test("one object gives one object, with rule, decision, source and reason")
    func one() throws {
        let tree = try explain(#"{"sameVG": true, "sameUnit": true, "relation": "current"}"#).tree
        let answer = try JSONDocument(parsing: tree.encoded()).root
        #expect(answer["rule"]?.string == "D4")
        #expect(answer["decision"]?.string == "ALLOW")
        #expect(answer["source"]?.string == "4 kap. 1 § patientdatalagen (2008:355)")
        #expect(answer["reason"]?.string == "rules.D4")
        #expect(answer["missingRow"]?.bool == false)
    }

    @Test("an array gives an array, and says where the file expects something else")
    func many() throws {
        let explanation = try explain(
            #"[{"name": "a", "input": {"sameVG": true}, "rule": "D4", "decision": "ALLOW"}, "#
                + #"{"svodAvailable": true}]"#
        )
        #expect(explanation.cases.map(\.name) == ["a", "case 2"])
        #expect(explanation.cases.map(\.agrees) == [false, nil])
        #expect(explanation.lines { $0 }.last == "2 cases: 2 decided, 0 missing rows, 1 differ")
    }

    @Test("a row that is not built says so")
    func missing() throws {
        let json =
            #"{"sameVG":true,"relation":"current","innerBlocked":true,"liftConsent":true,"liftRight":true}"#
        let explanation = try explain(json)
        #expect(explanation.cases.first?.verdict.isMissingRow == true)
        #expect(explanation.lines { $0 }.contains("  rules.notbuilt"))
    }

    @Test(
        "what is wrong is told with the field and what is allowed",
        arguments: [
            (#"{"relation": "curent"}"#, "relation", "none, current, earlier"),
            (#"{"sameVG": "yes"}"#, "sameVG", "true or false"),
            (#"{"sammeVG": true}"#, "sammeVG", "unknown field"),
            (#"[{"input": {}, "extra": 1}]"#, "extra", "unknown field"),
            (#"{"purpose": 3}"#, "purpose", "care, quality, certificate, insats, research"),
            ("[1]", "", "must be a JSON object"), ("3", "", "one JSON object"), ("{", "", "not JSON"),
        ])
    func wrong(json: String, field: String, words: String) {
        #expect {
            try explain(json)
        } throws: { error in
            guard let error = error as? AccessInputError else { return false }
            return error.field == field && error.reason.contains(words)
        }
    }

    @Test("a rule before its day is passed over")
    func date() throws {
        let bytes = Array(#"{"svodAvailable": true, "relation": "current", "consent": "valid"}"#.utf8)
        let before = try AccessExplanation(parsing: bytes, day: day("2022-12-31"))
        #expect(before.cases.first?.verdict.decision == .deny)
    }
}
