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
}
