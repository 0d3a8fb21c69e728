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

    private func ruled(_ name: String, _ key: String, _ expression: String, base: String? = nil) -> String {
        profile(
            name, of: "Patient", base: base,
            #"{"path":"Patient","constraint":[{"key":"\#(key)","severity":"error","human":"\#(name)","#
                + #""expression":"\#(expression)"}]}"#)
    }

    @Test("two profiles may give different rules the same key, and both are judged")
    func sameKey() throws {
        let definitions = [ruled("one", "i-1", "gender.exists()"), ruled("two", "i-1", "birthDate.exists()")]
        let claims = #""meta":{"profile":["http://t.se/one","http://t.se/two"]}"#
        let found = try errors(#"{"resourceType":"Patient",\#(claims),"gender":"male"}"#, with: definitions)
        #expect(found.count == 1)
        #expect(found.first?.contains("http://t.se/two") == true)
    }

    @Test("a derived profile may give its rule the key of one of its base, and both are judged")
    func derivedKey() throws {
        let definitions = [
            ruled("base", "i-1", "gender.exists()"),
            ruled("p", "i-1", "birthDate.exists()", base: "http://t.se/base"),
        ]
        #expect(try errors(patient(#""active":true"#), with: definitions).count == 2)
    }

    @Test("a rule of a profile with a key like those of R4 is judged")
    func keyLikeR4() throws {
        let definitions = [ruled("p", "dom-own", "birthDate.exists()")]
        #expect(try errors(patient(#""active":true"#), with: definitions).count == 1)
    }
}
