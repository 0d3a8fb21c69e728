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
    /// Properties say which code lies below which.
    private static let linked = #"""
        {"resourceType":"CodeSystem","url":"urn:l","status":"active","content":"complete","concept":[
        {"code":"one","property":[{"code":"child","valueCode":"two"}]},{"code":"two"},
        {"code":"three","property":[{"code":"parent","valueCode":"two"}]}]}
        """#
    /// Not all of its codes are here.
    private static let fragment = system.replacing("urn:c", with: "urn:f").replacing(
        "complete", with: "fragment")
    private static let anyCase = system.replacing("urn:c", with: "urn:a").replacing(
        #""content""#, with: #""caseSensitive":false,"content""#)
    private static let roles = "http://terminology.hl7.org/CodeSystem/v3-RoleCode"
    private static let parts = system.replacing("urn:c", with: "urn:p").replacing(
        #""content""#, with: #""hierarchyMeaning":"part-of","content""#)

    private static let others = [linked, fragment, anyCase]

    /// Whether a rule holds for two codes, given as `system|code`, several with spaces between: of Codings,
    /// where there is one of each, and of CodeableConcepts.
    private func holds(_ function: String, _ answer: String, _ first: String, _ second: String) throws -> Bool
    {
        let spoken = [first, second].map { text in
            let codings = text.split(separator: " ").map { coding in
                let parts = coding.split(separator: "|")
                return #"{"system":"\#(parts[0])","code":"\#(parts[1])"}"#
            }
            return #"{"language":{"coding":[\#(codings.joined(separator: ","))]}}"#
        }
        let isSingle = !(first + second).contains(" ")
        let rule = (isSingle ? ["language", "language.coding"] : ["language"]).map { path in
            "communication[0].\(path).\(function)(communication[1].\(path)).\(answer)"
        }.joined(separator: " and ")
        let definition = profile(
            "p", of: "Patient",
            #"{"path":"Patient","constraint":[{"key":"s-1","severity":"error","human":"S","#
                + #""expression":"\#(rule)"}]}"#)
        let text = patient(#""communication":[\#(spoken.joined(separator: ","))]"#)
        let found = try findings(text, with: [definition, Self.system, Self.parts] + Self.others)
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
            ("urn:a|ANIMAL", "subsumes", "urn:a|Lion", "true"),
            ("urn:f|cat", "subsumes", "urn:f|lion", "true"),
            ("urn:c|dog urn:far|x", "subsumes", "urn:c|dog", "true"),
            ("urn:far|x urn:c|cat", "subsumes", "urn:c|lion urn:far|y", "true"),
            ("urn:c|dog urn:far|x", "subsumes", "urn:c|lion urn:away|x", "false"),
        ])
    func answers(row: (first: String, function: String, second: String, answer: String)) throws {
        #expect(try holds(row.function, "select($this = \(row.answer))", row.first, row.second))
    }

    @Test(
        "a property that names a code above or below links the two",
        arguments: [
            ("urn:l|one", "urn:l|two", "true"), ("urn:l|one", "urn:l|three", "true"),
            ("urn:l|two", "urn:l|one", "false"),
        ])
    func links(row: (first: String, second: String, answer: String)) throws {
        #expect(try holds("subsumes", "select($this = \(row.answer))", row.first, row.second))
    }

    @Test(
        "the code systems of R4 that name only what lies below a code are followed as well",
        arguments: [
            ("NCHILD", "DAU", "true"), ("NCHILD", "SON", "true"), ("FAMMEMB", "DAU", "true"),
            ("DAU", "NCHILD", "false"), ("DAU", "SON", "false"),
        ])
    func linksOfR4(row: (first: String, second: String, answer: String)) throws {
        let (first, second) = ("\(Self.roles)|\(row.first)", "\(Self.roles)|\(row.second)")
        #expect(try holds("subsumes", "select($this = \(row.answer))", first, second))
    }

    // R4 2.9.1.4 calls a code equivalent to itself, which needs no code system to be seen.
    @Test(
        "a code and itself subsume each other, whatever is known of its code system",
        arguments: ["urn:far|a", "urn:p|cat", "urn:c|none", "urn:f|none"])
    func same(code: String) throws {
        #expect(try holds("subsumes", "select($this = true)", code, code))
        #expect(try holds("subsumedBy", "select($this = true)", code, code))
    }

    @Test(
        "nothing is answered where a code system or a code is not here, or its codes are no kinds",
        arguments: [
            ("urn:far|a", "urn:far|b"), ("urn:c|none", "urn:c|cat"), ("urn:c|cat", "urn:p|cat"),
            ("urn:p|animal", "urn:p|cat"), ("urn:f|dog", "urn:f|cat"), ("urn:f|dog", "urn:f|none"),
            ("urn:c|dog urn:far|x", "urn:c|lion urn:far|y"), ("urn:c|dog urn:c|none", "urn:c|lion"),
        ])
    func unknown(first: String, second: String) throws {
        #expect(try holds("subsumes", "empty()", first, second))
        #expect(try holds("subsumedBy", "empty()", first, second))
    }
}
