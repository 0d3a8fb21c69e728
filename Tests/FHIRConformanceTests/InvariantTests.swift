// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRConformance
import FHIRCore
import Testing

@Suite struct InvariantTests {
    @Test("a rule of a data type is told of at its element")
    func ruleDataTypeTold() throws {
        let found = try findings(
            #"{"resourceType":"Patient","contact":[{"period":{"start":"2026-02-01","end":"2026-01-01"}}]}"#)
        let rule = try #require(found.first { $0.diagnostics.contains("per-1") })
        #expect(rule.severity == .error)
        #expect(rule.code == .invariant)
        #expect(rule.expression == ["Patient.contact[0].period"])
        #expect(rule.position == TextPosition(line: 1, column: 48))
    }

    @Test("a rule of a backbone is judged for each one")
    func ruleBackboneJudgedEach() throws {
        let found = try errors(
            #"{"resourceType":"Patient","contact":[{"gender":"male"},{"name":{"text":"A"}}]}"#)
        #expect(found.count == 1)
        #expect(found.first?.contains("pat-1") == true)
    }

    @Test("a rule of a profile sees what stands around")
    func ruleProfileSeesStands() throws {
        let rule =
            #"{"path":"Patient.name","constraint":[{"key":"n-1","severity":"error","human":"Active","#
            + #""expression":"%resource.active and family.exists()"}]}"#
        let definition = profile("p", of: "Patient", rule)
        #expect(try errors(patient(#""active":true,"name":[{"family":"Ek"}]"#), with: [definition]).isEmpty)
        #expect(
            try errors(patient(#""active":false,"name":[{"family":"Ek"}]"#), with: [definition]).count == 1)
        #expect(try errors(patient(#""active":true,"name":[{"text":"Ek"}]"#), with: [definition]).count == 1)
    }

    @Test("a local reference leads to a contained resource")
    func localReferenceLeadsContained() throws {
        let member = ##""generalPractitioner":[{"reference":"#p"}]"##
        let contained = #""contained":[{"resourceType":"Practitioner","id":"p"}]"#
        #expect(try errors(#"{"resourceType":"Patient",\#(contained),\#(member)}"#).isEmpty)
        #expect(try errors(#"{"resourceType":"Patient",\#(member)}"#).isEmpty == false)
    }
}
