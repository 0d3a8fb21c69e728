// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRConformance
import FHIRCore
import Testing

@Suite("Findings in Swedish")
struct LanguageTests {
    private func said(_ text: String) throws -> [String] {
        try findings(text).map { $0.said.text(in: SwedishWords.phrasebook) }
    }

    @Test(
        "a finding says in Swedish what is wrong and how to mend it",
        arguments: [
            (#"{"resourceType":"Patient","name":{}}"#, "måste vara en lista, även för ett enda värde."),
            (#"{"resourceType":"Patient","birthDate":"1979-02-30"}"#, "måste vara ett datum som 1944-05-03"),
            (#"{"resourceType":"Patient","colour":"x"}"#, "Patient har inget element 'colour'."),
            (
                ##"{"resourceType":"Patient","managingOrganization":{"reference":"#x"}}"##,
                "Lägg den i contained."
            ),
            (#"{"resourceType":"Patient","maritalStatus":{"coding":[{"system":"x"}]}}"#, "fullständig URI"),
            (#"{"resourceType":"Patient","contact":[{"gender":"male"}]}"#, "uppfyller inte regeln pat-1: "),
        ])
    func swedish(text: String, words: String) throws {
        let found = try said(text)
        #expect(found.contains { $0.contains(words) }, "\(found)")
    }

    @Test(
        "a rule of R4 is told in Swedish, also where its key is used twice or a profile of R4 states it",
        arguments: [
            (
                #"{"resourceType":"Patient","contact":[{"gender":"male"}]}"#, "pat-1",
                "Ange minst ett av name, telecom,"
            ),
            (
                #"{"resourceType":"Task","status":"draft","intent":"order","authoredOn":"2026-02-01","lastModified":"2026-01-01"}"#,
                "inv-1", "Låt lastModified vara"
            ),
            (
                #"{"resourceType":"Parameters","parameter":[{"name":"a"}]}"#, "inv-1",
                "Ange precis ett av value, resource och part."
            ),
            (
                #"{"resourceType":"Observation","meta":{"profile":["http://hl7.org/fhir/StructureDefinition/bodyweight"]},"status":"final","code":{"coding":[{"system":"http://loinc.org","code":"29463-7"}]}}"#,
                "vs-2", "Ange value eller dataAbsentReason när"
            ),
        ])
    func rule(text: String, key: String, words: String) throws {
        let found = try findings(text).filter { $0.diagnostics.contains("breaks the rule \(key): ") }
        let finding = try #require(found.first)
        let swedish = finding.said.text(in: SwedishWords.phrasebook)
        #expect(swedish.contains(" uppfyller inte regeln \(key): \(words)"), "\(swedish)")
        #expect(SwedishWords.missing(in: [finding]).isEmpty)
    }

    @Test("a rule of R4 keeps HL7's words in English")
    func english() throws {
        let text = #"{"resourceType":"Patient","contact":[{"gender":"male"}]}"#
        let finding = try #require(try findings(text).first { $0.code == .invariant })
        let words = "SHALL at least contain a contact's details or a reference to an organization"
        #expect(finding.diagnostics == "Patient.contact[0] breaks the rule pat-1: \(words)")
    }

    private func ruled(_ language: String? = nil) -> String {
        let definition = profile(
            "p", of: "Patient",
            #"{"path":"Patient","constraint":[{"key":"pat-1","severity":"error","human":"Say when","#
                + #""expression":"birthDate.exists()"}]}"#)
        guard let language else { return definition }
        return #"{"language":"\#(language)","# + definition.dropFirst()
    }

    @Test("a rule of another definition, also with a key of R4, is told in its own words, marked as such")
    func otherRule() throws {
        func told(_ definition: String) throws -> [String] {
            try findings(patient(#""active":true"#), with: [definition])
                .map { $0.said.text(in: SwedishWords.phrasebook) }
        }
        let start = "Patient uppfyller inte regeln pat-1: definitionen säger"
        #expect(try told(ruled()) == ["\(start) ”Say when” (http://t.se/p)"])
        #expect(try told(ruled("en-GB")) == ["\(start) på språket en-GB ”Say when” (http://t.se/p)"])
        let found = try findings(patient(#""active":true"#), with: [ruled("en-GB")])
        #expect(found.map(\.diagnostics) == ["Patient breaks the rule pat-1: Say when (http://t.se/p)"])
        #expect(SwedishWords.missing(in: found).isEmpty)
    }

    @Test("a rule under HL7's own address is told in its own words, unless it is R4's very rule")
    func borrowedAddress() throws {
        let address = "http://hl7.org/fhir/StructureDefinition/vitalsigns"
        let text =
            #"{"resourceType":"Observation","meta":{"profile":["\#(address)"]},"status":"final","#
            + #""code":{"text":"a"}}"#
        func told(_ expression: String) throws -> String? {
            let definition = profile(
                "vitalsigns", of: "Observation",
                #"{"path":"Observation","constraint":[{"key":"vs-2","severity":"error","#
                    + #""human":"Say of whom","expression":"\#(expression)"}]}"#
            ).replacing("http://t.se/vitalsigns\"", with: "\(address)\",\"version\":\"4.0.1\"")
            return try findings(text, with: [definition]).map { $0.said.text(in: SwedishWords.phrasebook) }
                .first { $0.contains("vs-2") }
        }
        #expect(try told("subject.exists()")?.contains("vs-2: definitionen säger ”Say of whom”") == true)
        let own =
            "(component.empty() and hasMember.empty()) implies (dataAbsentReason.exists() or value.exists())"
        #expect(try told(own)?.contains("vs-2: Ange value eller dataAbsentReason när") == true)
    }

    @Test("a rule of R4 in a definition of the type that is handed in is told as R4's")
    func handedIn() throws {
        let definition = profile(
            "Patient", of: "Patient", base: "http://hl7.org/fhir/StructureDefinition/DomainResource",
            #"{"path":"Patient.contact","constraint":[{"key":"pat-1","severity":"error","human":"Say","#
                + #""expression":"name.exists() or telecom.exists() or address.exists() or "#
                + #"organization.exists()"}]}"#
        ).replacing("http://t.se/Patient\"", with: "http://hl7.org/fhir/StructureDefinition/Patient\"")
        let profiled = profile("p", of: "Patient", #"{"path":"Patient.name","max":"1"}"#)
        let found = try findings(
            patient(#""contact":[{"gender":"male"}]"#), with: [definition, profiled])
        let told = found.map { $0.said.text(in: SwedishWords.phrasebook) }.filter { $0.contains("pat-1") }
        #expect(told.allSatisfy { $0.contains("pat-1: Ange minst ett av name, telecom,") }, "\(told)")
        #expect(!told.isEmpty)
    }

    @Test(
        "what R4 asks of a path is told whole in Swedish",
        arguments: ["börja det första med en bokstav", "efter en punkt med en liten bokstav", "[x]"])
    func paths(words: String) throws {
        let definition = profile("q", of: "Patient", #"{"path":"1"}"#)
        let told = try said(definition).filter { $0.contains("eld-20") }
        #expect(told.count == 1 && told[0].lowercased().contains(words), "\(told)")
    }
}
