// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRConformance
import FHIRCore
import Testing

@Suite("subsumes() and subsumedBy()")
struct SubsumptionTests {
    private static let system = #"""
        {"resourceType":"CodeSystem","url":"urn:c","status":"active","content":"complete","concept":[
        {"code":"animal","concept":[{"code":"cat","concept":[{"code":"lion"}]},{"code":"dog"}]}]}
        """#
    private static let parts = system.replacing("urn:c", with: "urn:p").replacing(
        #""content""#, with: #""hierarchyMeaning":"part-of","content""#)

    /// Whether a rule holds for two codes, given as `system|code`: of Codings and of CodeableConcepts.
    private func holds(_ function: String, _ answer: String, _ first: String, _ second: String) throws -> Bool
    {
        let spoken = [first, second].map { text in
            let parts = text.split(separator: "|")
            return #"{"language":{"coding":[{"system":"\#(parts[0])","code":"\#(parts[1])"}]}}"#
        }
        let rule = ["language", "language.coding"].map { path in
            "communication[0].\(path).\(function)(communication[1].\(path)).\(answer)"
        }.joined(separator: " and ")
        let definition = profile(
            "p", of: "Patient",
            #"{"path":"Patient","constraint":[{"key":"s-1","severity":"error","human":"S","#
                + #""expression":"\#(rule)"}]}"#)
        let text = patient(#""communication":[\#(spoken.joined(separator: ","))]"#)
        let found = try findings(text, with: [definition, Self.system, Self.parts])
        #expect(!found.contains { $0.code == .notSupported }, "the rule can be judged")
        return !found.contains { $0.diagnostics.contains("s-1") }
    }

    @Test(
        "the code systems that are here answer",
        arguments: [
            ("urn:c|animal", "subsumes", "urn:c|lion", "true"),
            ("urn:c|cat", "subsumes", "urn:c|cat", "true"),
            ("urn:c|lion", "subsumes", "urn:c|cat", "false"), ("urn:c|dog", "subsumes", "urn:c|cat", "false"),
            ("urn:c|lion", "subsumedBy", "urn:c|animal", "true"),
            ("urn:c|animal", "subsumedBy", "urn:c|lion", "false"),
        ])
    func answers(row: (first: String, function: String, second: String, answer: String)) throws {
        #expect(try holds(row.function, "select($this = \(row.answer))", row.first, row.second))
    }

    @Test(
        "nothing is answered where a code system or a code is not here, or its codes are no kinds",
        arguments: [
            ("urn:far|a", "urn:far|a"), ("urn:c|none", "urn:c|cat"), ("urn:c|cat", "urn:p|cat"),
            ("urn:p|animal", "urn:p|cat"),
        ])
    func unknown(first: String, second: String) throws {
        #expect(try holds("subsumes", "empty()", first, second))
        #expect(try holds("subsumedBy", "empty()", first, second))
    }
}
