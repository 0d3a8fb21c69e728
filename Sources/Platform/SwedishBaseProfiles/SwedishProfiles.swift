// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRConformance
import FHIRCore
import Sweden

/// The Swedish base profiles 1.1.0 of HL7 Sweden, written anew: the same addresses and rules.
///
/// Source: HL7 Sweden, basprofiler-r4.
package enum SwedishProfiles {
    static let canonical = "http://hl7.se/fhir/ig/base"
    static let version = "1.1.0"

    /// Every profile, extension, value set and code system, to hand to a `ProfileSet`.
    package static let resources: [JSONValue] = {
        let trees = profiles + extensions + valueSets + codeSystems
        return trees.map { tree in
            // Written in this module: what is no JSON is a fault of the program.
            guard let document = try? JSONDocument(parsing: tree.encoded()) else {
                fatalError("a Swedish base profile is no JSON")
            }
            return document.root
        }
    }()

    /// The address of the base profile for a type of resource; nil where there is none.
    package static func profile(for type: String) -> String? {
        switch type {
        case "Patient", "Practitioner", "PractitionerRole", "Organization": url("SEBase\(type)")
        default: nil
        }
    }

    /// What is wrong with an identity number or HSA-id, going on from its path; nil when it is right or of
    /// another system.
    package static func checkIdentifier(_ system: String, _ value: String) -> Wording? {
        switch system {
        case PersonalIdentityNumber.personnummerSystem:
            PersonalIdentityNumber(value)?.kind == .personnummer
                ? nil : "must be a personnummer: \(twelveDigits)"
        case PersonalIdentityNumber.samordningsnummerSystem:
            PersonalIdentityNumber(value)?.kind == .samordningsnummer
                ? nil : "must be a samordningsnummer: \(twelveDigits)"
        case NationalReserveNumber.system:
            NationalReserveNumber(value) == nil ? "must be a national reserve number: \(reserveForm)" : nil
        case HSAID.system:
            HSAID(value) == nil
                ? "must be an HSA-id: SE, ten digits, - and what the organisation chose." : nil
        default: nil
        }
    }

    private static let twelveDigits: Wording = "twelve digits, a day that exists and a right check digit."

    private static let reserveForm: Wording =
        "twelve characters XXYYMMDDNNGC, where XX is 00 or from 22, NN two letters and C a right check digit."

    static func url(_ name: String, _ kind: String = "StructureDefinition") -> String {
        "\(canonical)/\(kind)/\(name)"
    }
}
