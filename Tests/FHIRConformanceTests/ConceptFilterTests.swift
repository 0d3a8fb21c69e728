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

    /// Whether a code of a filtered value set passes; nil when that could not be checked.
    private func passes(
        _ code: String, _ property: String, _ operation: String, _ value: String
    ) throws -> Bool? {
        let set =
            #"{"resourceType":"ValueSet","url":"urn:v","status":"active","compose":{"include":[{"#
            + #""system":"urn:c","filter":[{"property":"\#(property)","op":"\#(operation)","#
            + #""value":"\#(value)"}]}]}}"#
        let definition = profile(
            "p", of: "Patient",
            #"{"path":"Patient.maritalStatus","binding":{"strength":"required","valueSet":"urn:v"}}"#)
        let text = patient(#""maritalStatus":{"coding":[{"system":"urn:c","code":"\#(code)"}]}"#)
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
        "a filter that cannot be told leaves the value set unknown",
        arguments: [
            ("colour", "=", "red"), ("kind", "regex", "("), ("kind", "exists", "perhaps"),
            ("kind", "like", "r"),
        ])
    func unknown(row: (property: String, operation: String, value: String)) throws {
        #expect(try passes("leaf", row.property, row.operation, row.value) == nil)
    }
}
