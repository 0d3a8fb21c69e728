// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRConformance
import FHIRCore
import Testing

@Suite("Filters of value sets")
struct ConceptFilterTests {
    private let system = #"""
        {"resourceType":"CodeSystem","url":"urn:c","status":"active","content":"complete",
        "property":[{"code":"kind","type":"string"},{"code":"rank","type":"integer"},
        {"code":"old","type":"boolean"},{"code":"twin","type":"Coding"}],"concept":[
        {"code":"top","display":"The top","concept":[
          {"code":"leaf","property":[{"code":"kind","valueString":"red"},{"code":"rank","valueInteger":2}]}]},
        {"code":"other","property":[{"code":"kind","valueString":"blue green"},
          {"code":"old","valueBoolean":true},{"code":"twin","valueCoding":{"system":"urn:d","code":"x"}}]}]}
        """#

    private static let roles = "http://terminology.hl7.org/CodeSystem/v3-RoleCode"

    /// Whether a code of a filtered value set passes; nil when that could not be checked.
    ///
    /// - Parameters:
    ///   - content: how much of the code system is here.
    ///   - other: the code system, when it is not the one above.
    ///   - own: the address of a code system of R4 to look in instead.
    private func passes(
        _ code: String, _ property: String, _ operation: String, _ value: String,
        content: String = "complete", in other: String? = nil, of own: String = "urn:c"
    ) throws -> Bool? {
        let system = (other ?? system).replacing(#""complete""#, with: "\"\(content)\"")
        let set =
            #"{"resourceType":"ValueSet","url":"urn:v","status":"active","compose":{"include":[{"#
            + #""system":"\#(own)","filter":[{"property":"\#(property)","op":"\#(operation)","#
            + #""value":"\#(value)"}]}]}}"#
        let definition = profile(
            "p", of: "Patient",
            #"{"path":"Patient.maritalStatus","binding":{"strength":"required","valueSet":"urn:v"}}"#)
        let text = patient(#""maritalStatus":{"coding":[{"system":"\#(own)","code":"\#(code)"}]}"#)
        let found = try findings(text, with: [system, set, definition]).map(\.diagnostics)
        if found.contains(where: { $0.contains("could not be checked") }) { return nil }
        return !found.contains { $0.contains("must be a code of urn:v") }
    }

    @Test(
        "a filter keeps the codes whose property is as it says",
        arguments: [
            ("kind", "=", "red", ["leaf"]), ("rank", "=", "2", ["leaf"]), ("old", "=", "true", ["other"]),
            ("twin", "=", "x", ["other"]), ("display", "=", "The top", ["top"]),
            ("code", "=", "other", ["other"]), ("concept", "=", "top", ["top", "leaf"]),
            ("parent", "=", "top", ["leaf"]), ("child", "=", "leaf", ["top"]),
            ("kind", "regex", "b.*", ["other"]), ("kind", "regex", "r", []),
            ("code", "regex", "(top|leaf)", ["top", "leaf"]),
            ("kind", "in", "red, blue green", ["leaf", "other"]),
            ("kind", "not-in", "red", ["top", "other"]),
            ("concept", "in", "top,leaf", ["top", "leaf"]), ("code", "not-in", "top", ["leaf", "other"]),
            ("kind", "exists", "true", ["leaf", "other"]), ("kind", "exists", "false", ["top"]),
            ("child", "exists", "false", ["leaf", "other"]),
            ("notSelectable", "=", "false", ["top", "leaf", "other"]),
            ("concept", "generalizes", "leaf", ["top", "leaf"]), ("concept", "is-not-a", "top", ["other"]),
            ("concept", "is-a", "top", ["top", "leaf"]), ("concept", "descendent-of", "top", ["leaf"]),
        ])
    func keeps(row: (property: String, operation: String, value: String, codes: [String])) throws {
        for code in ["top", "leaf", "other"] {
            let isKept = try passes(code, row.property, row.operation, row.value)
            #expect(isKept == row.codes.contains(code), "\(code)")
        }
    }

    @Test(
        "of a code system that is here in part a filter is answered by what is said, not by what is left out",
        arguments: [
            ("concept", "is-a", "top", true), ("concept", "is-a", "other", nil),
            ("concept", "descendent-of", "other", nil), ("concept", "is-not-a", "top", false),
            ("concept", "is-not-a", "other", nil), ("concept", "generalizes", "other", nil),
            ("parent", "=", "top", true), ("parent", "=", "other", nil), ("child", "exists", "false", nil),
            ("child", "exists", "true", nil), ("kind", "in", "red", true), ("kind", "in", "blue", nil),
            ("kind", "not-in", "blue", nil), ("kind", "not-in", "red", false), ("kind", "regex", "b.*", nil),
            ("code", "=", "leaf", true), ("code", "=", "top", false), ("code", "not-in", "top", true),
        ] as [(String, String, String, Bool?)])
    func inPart(row: (property: String, operation: String, value: String, answer: Bool?)) throws {
        for content in ["fragment", "example"] {
            let found = try passes("leaf", row.property, row.operation, row.value, content: content)
            #expect(found == row.answer, "\(content)")
        }
    }

    @Test(
        "R4's own code systems are kept without definitions and most properties: such filters are unknown",
        arguments: [
            ("definition", "exists", "true", nil), ("definition", "regex", ".*child.*", nil),
            ("status", "=", "active", nil), ("inactive", "=", "false", nil), ("code", "=", "DAU", true),
            ("concept", "is-a", "NCHILD", true), ("concept", "is-a", "SON", false),
            ("parent", "=", "NCHILD", true), ("display", "exists", "true", true),
            ("notSelectable", "=", "false", true),
        ] as [(String, String, String, Bool?)])
    func ofR4(row: (property: String, operation: String, value: String, answer: Bool?)) throws {
        let found = try passes("DAU", row.property, row.operation, row.value, of: Self.roles)
        #expect(found == row.answer)
    }

    @Test("a definition that a code lacks in a code system with definitions is missing")
    func definitions() throws {
        let told = system.replacing(#""display":"The top""#, with: #""definition":"What is on top""#)
        #expect(try passes("top", "definition", "exists", "true", in: told) == true)
        #expect(try passes("other", "definition", "exists", "true", in: told) == false)
        #expect(try passes("top", "definition", "regex", "What.*", in: told) == true)
        #expect(try passes("other", "definition", "exists", "true") == nil)
    }

    @Test(
        "a filter that cannot be told leaves the value set unknown",
        arguments: [
            ("colour", "=", "red"), ("kind", "regex", "("), ("kind", "exists", "perhaps"),
            ("kind", "like", "r"),
        ])
    func unknown(row: (property: String, operation: String, value: String)) throws {
        #expect(try passes("leaf", row.property, row.operation, row.value) == nil)
    }
}
