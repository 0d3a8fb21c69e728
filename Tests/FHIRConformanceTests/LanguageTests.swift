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

    @Test("a rule of HL7 keeps its own words, framed in Swedish")
    func rule() throws {
        let text = #"{"resourceType":"Patient","contact":[{"gender":"male"}]}"#
        let finding = try #require(try findings(text).first { $0.code == .invariant })
        let swedish = finding.said.text(in: SwedishWords.phrasebook)
        #expect(swedish.hasPrefix("Patient.contact[0] uppfyller inte regeln pat-1: "), "\(swedish)")
        #expect(finding.diagnostics.hasPrefix("Patient.contact[0] breaks the rule pat-1: "))
    }
}
