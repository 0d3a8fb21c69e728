// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRConformance
import FHIRCore
import SwedishBaseProfiles
import Testing

@Suite struct SwedishProfilesTests {
    private static let validator = ConformanceValidator(ProfileSet(SwedishProfiles.resources))

    private func errors(_ text: String) throws -> [String] {
        let root = try JSONDocument(parsing: text).root
        var options = ConformanceOptions()
        options.profiles = [SwedishProfiles.profile(for: root["resourceType"]?.string ?? "")].compactMap {
            $0
        }
        options.checkIdentifier = SwedishProfiles.checkIdentifier
        return Self.validator.issues(in: root, options: options).filter(\.isError).map(\.diagnostics)
    }

    private let base = "http://hl7.se/fhir/ig/base"

    private func patient(_ system: String, _ number: String, more: String = "") -> String {
        #"{"resourceType":"Patient","identifier":[{"#
            + #""system":"http://electronichealth.se/identifier/\#(system)","#
            + #""value":"\#(number)"}]\#(more)}"#
    }

    @Test("the profiles themselves break no rule of R4")
    func profilesThemselvesBreakNo() {
        for resource in SwedishProfiles.resources {
            let found = Self.validator.issues(in: resource).filter(\.isError)
            #expect(found.isEmpty, "\(resource["url"]?.string ?? "?"): \(found.map(\.diagnostics))")
        }
    }

    @Test(
        "a right number passes",
        arguments: [
            ("personnummer", "195009072553"), ("samordningsnummer", "196109732393"),
        ])
    func rightNumberPasses(system: String, number: String) throws {
        #expect(try errors(patient(system, number)).isEmpty)
    }

    @Test(
        "a wrong check digit or kind is an error that does not repeat the number",
        arguments: [
            ("personnummer", "195009072554"), ("samordningsnummer", "196109732394"),
            ("personnummer", "196109732393"),
            ("nationelltReservnummer", "1"), ("nationelltReservnummer", "98240301AA07"),
        ])
    func wrongCheckDigitKind(
        system: String, number: String
    ) throws {
        let found = try errors(patient(system, number))
        #expect(found.count == 1)
        #expect(found.allSatisfy { !$0.contains("19500907") && !$0.contains("19610973") })
    }

    @Test("of a wrong national reserve number it is told what a right one is made of")
    func wrongReserveNumber() throws {
        #expect(try errors(patient("nationelltReservnummer", "98240301AA06")).isEmpty)
        let found = try errors(patient("nationelltReservnummer", "98240301AA07"))
        #expect(found.first?.contains("twelve characters XXYYMMDDNNGC") == true, "\(found)")
        #expect(found.first?.contains("NN two letters and C a right check digit.") == true)
    }

    @Test("a person has one name and one personnummer")
    func personOneNameOne() throws {
        let names = #","name":[{"family":"A"},{"family":"B"}]"#
        #expect(try errors(patient("personnummer", "195009072553", more: names)).count == 1)
        let number =
            #"{"system":"http://electronichealth.se/identifier/personnummer","value":"195009072553"}"#
        #expect(try errors(#"{"resourceType":"Patient","identifier":[\#(number),\#(number)]}"#).count == 1)
    }

    @Test("the kind of an address is one of the four")
    func kindAddressOneFour() throws {
        func text(_ code: String) -> String {
            patient(
                "personnummer", "195009072553",
                more: #","address":[{"city":"Växjö","extension":[{"url":"\#(base)/StructureDefinition/"#
                    + #"SEBaseAddressPersonExtension","valueCodeableConcept":{"coding":[{"system":"#
                    + #""http://snomed.info/sct","code":"\#(code)"}]}}]}]"#)
        }
        #expect(try errors(text("63381000052101")).isEmpty)
        #expect(try errors(text("1")).isEmpty == false)
    }

    @Test("the name a person is called by carries its mark")
    func namePersonCalledCarries() throws {
        let given =
            #","name":[{"given":["Bo"],"_given":[{"extension":[{"url":"#
            + #""http://hl7.org/fhir/StructureDefinition/iso21090-EN-qualifier","valueCode":"CL"}]}]}]"#
        #expect(try errors(patient("personnummer", "195009072553", more: given)).isEmpty)
        let other = given.replacing("CL", with: "NB")
        #expect(try errors(patient("personnummer", "195009072553", more: other)).isEmpty == false)
    }

    @Test("an HSA-id has its form and type")
    func hsaIdFormType() throws {
        func text(_ id: String, _ type: String) -> String {
            #"{"resourceType":"Organization","name":"A","identifier":[{"system":"urn:oid:1.2.752.29.4.19","#
                + #""value":"\#(id)","type":{"coding":[{"#
                + #""system":"http://terminology.hl7.org/CodeSystem/v2-0203","#
                + #""code":"\#(type)"}]}}]}"#
        }
        #expect(try errors(text("SE2321000131-P000000123457", "PRN")).isEmpty)
        #expect(try errors(text("2321000131", "PRN")).count == 1)
        #expect(try errors(text("SE2321000131-P000000123457", "XX")).count == 1)
    }
}
