// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRConformance
import FHIRCore
import Testing

@Suite("Profiles that ask for less than their base")
struct WideningTests {
    private static let small = valueSet("small", #"{"code":"a"}"#)
    private static let large = valueSet("large", #"{"code":"a"},{"code":"b"}"#)
    private static let system =
        #"{"resourceType":"CodeSystem","url":"urn:c","status":"active","content":"complete","#
        + #""concept":[{"code":"a"},{"code":"b"}]}"#

    private static func valueSet(_ name: String, _ concepts: String) -> String {
        #"{"resourceType":"ValueSet","url":"urn:\#(name)","status":"active","compose":{"include":["#
            + #"{"system":"urn:c","concept":[\#(concepts)]}]}}"#
    }

    /// What is said of a profile with this element, and of a Patient that follows it.
    private func told(
        _ element: String, of type: String = "Patient", over base: String? = nil
    ) throws -> [String] {
        let more = base.map { profile("base", of: type, $0) }
        let derived = profile("p", of: type, base: more.map { _ in "http://t.se/base" }, element)
        let definitions = [more, Self.small, Self.large, Self.system].compactMap(\.self)
        return try errors(derived, with: definitions).filter { $0.contains("The base holds") }
    }

    @Test(
        "a type that the base does not allow is an error that names the element and the types to choose among",
        arguments: [
            (#"{"path":"Patient.deceased[x]","type":[{"code":"string"}]}"#, "boolean or dateTime"),
            (#"{"path":"Patient.name","type":[{"code":"Address"}]}"#, "choose among HumanName"),
            (#"{"path":"Patient.contact","type":[{"code":"string"}]}"#, "among BackboneElement"),
        ])
    func types(row: (element: String, mending: String)) throws {
        let found = try told(row.element)
        #expect(found.count == 1)
        #expect(found.first?.contains(row.mending) == true)
    }

    @Test("a type that a profile took away does not come back, and the base holds for resources")
    func takenType() throws {
        let base = #"{"path":"Patient.deceased[x]","type":[{"code":"boolean"}]}"#
        let wider = #"{"path":"Patient.deceased[x]","type":[{"code":"boolean"},{"code":"dateTime"}]}"#
        #expect(try told(wider, over: base).count == 1)
        let definitions = [
            profile("base", of: "Patient", base),
            profile("p", of: "Patient", base: "http://t.se/base", wider),
        ]
        #expect(try errors(patient(#""deceasedDateTime":"2020-01-01""#), with: definitions).count == 1)
        let found = try findings(patient(#""deceasedBoolean":true"#), with: definitions)
        #expect(
            found.contains { $0.severity == .warning && $0.diagnostics.contains("which its base does not") })
    }

    @Test("a reference to what the base does not allow is an error")
    func targets() throws {
        func practitioner(_ type: String) -> String {
            #"{"path":"Patient.generalPractitioner","type":[{"code":"Reference","targetProfile":["#
                + #""http://hl7.org/fhir/StructureDefinition/\#(type)"]}]}"#
        }
        #expect(try told(practitioner("Device")).count == 1)
        #expect(try told(practitioner("Practitioner")).isEmpty)
        #expect(try told(practitioner("Organization"), over: practitioner("Practitioner")).count == 1)
    }

    @Test(
        "types within those of the base pass",
        arguments: [
            ("Patient", #"{"path":"Patient.deceased[x]","type":[{"code":"dateTime"}]}"#),
            ("Patient", #"{"path":"Patient.contained","type":[{"code":"Practitioner"}]}"#),
            ("Patient", #"{"path":"Patient.contact","type":[{"code":"BackboneElement"}]}"#),
            ("Patient", #"{"path":"Patient.id","type":[{"code":"http://hl7.org/fhirpath/System.String"}]}"#),
            ("Observation", #"{"path":"Observation.valueQuantity","type":[{"code":"Quantity"}]}"#),
            (
                "Observation",
                #"{"path":"Observation.value[x]","sliceName":"valueQuantity","type":[{"code":"Age"}]}"#
            ),
            ("Observation", #"{"path":"Observation.component.value[x]","type":[{"code":"string"}]}"#),
        ])
    func narrower(row: (type: String, element: String)) throws {
        #expect(try told(row.element, of: row.type).isEmpty)
    }

    @Test("a binding weaker than the base's is an error, R4's own bindings too")
    func strength() throws {
        func gender(_ strength: String, _ name: String = "gender") -> String {
            #"{"path":"Patient.\#(name)","binding":{"strength":"\#(strength)","valueSet":"urn:small"}}"#
        }
        let found = try told(gender("preferred"))
        #expect(found.count == 1)
        #expect(found.first?.contains("Patient.gender as preferred") == true)
        #expect(found.first?.contains("bind it as required") == true)
        let married = gender("preferred", "maritalStatus")
        #expect(try told(married, over: gender("extensible", "maritalStatus")).count == 1)
        #expect(
            try told(
                gender("required", "maritalStatus"), over: married.replacing("preferred", with: "extensible")
            ).isEmpty)
    }

    @Test("a required value set may be replaced only by one within it, as far as both can be told")
    func subsets() throws {
        func bound(_ name: String) -> String {
            #"{"path":"Patient.maritalStatus","binding":{"strength":"required","valueSet":"urn:\#(name)"}}"#
        }
        let found = try told(bound("large"), over: bound("small"))
        #expect(found.count == 1)
        #expect(found.first?.contains("the code b that the required urn:small") == true)
        #expect(try told(bound("small"), over: bound("large")).isEmpty)
        #expect(try told(bound("unknown"), over: bound("small")).isEmpty)
        let gender = #"{"path":"Patient.gender","binding":{"strength":"required","valueSet":"urn:small"}}"#
        #expect(try told(gender).first?.contains("Patient.gender to urn:small") == true)
    }

    @Test("cardinalities that R4 itself sets may not be loosened")
    func cardinalities() throws {
        for element in [
            #"{"path":"Patient.link.other","min":0}"#, #"{"path":"Patient.gender","max":"*"}"#,
        ] {
            let definition = profile("p", of: "Patient", element)
            #expect(try errors(definition).contains { $0.contains("asks for less than its base") })
        }
        let slice = #"{"path":"Patient.name","sliceName":"a","min":0,"max":"1"}"#
        #expect(try told(slice).isEmpty)
    }
}
