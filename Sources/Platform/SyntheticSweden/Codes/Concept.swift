// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// A coded idea with its text, ready to be written as CodeableConcept.
struct Concept: Sendable {
    /// ICD-10-SE. Source: eHälsomyndigheten's register of OIDs; versions follow the family 1.2.752.116.1.1.1.
    static let icd10SE = "urn:oid:1.2.752.116.1.1.1.1.8"
    /// KVÅ, Klassifikation av vårdåtgärder. Source: as above.
    static let kvaSystem = "urn:oid:1.2.752.116.1.3.2.1.4"
    static let atcSystem = "http://www.whocc.no/atc"
    static let npuSystem = "urn:oid:1.2.752.108.1"
    static let loincSystem = "http://loinc.org"
    /// Teeth by ISO 3950 (FDI); no official canonical is known.
    static let toothSystem = "https://sammanhang.se/fhir/CodeSystem/fdi-tooth"

    let code: String
    let text: String
    let tree: JSONTree

    /// - Parameters:
    ///   - text: What people read.
    ///   - isOfficial: The text is the code system's own and is given as display too.
    init(_ system: String, _ code: String, _ text: String, isOfficial: Bool = false, also: [JSONTree] = []) {
        self.code = code
        self.text = text
        tree = FHIR.concept([FHIR.coding(system, code, isOfficial ? text : nil)] + also, text: text)
    }

    /// What is done at a home-care visit; our own codes until pairs of KSI codes and texts are checked.
    static let supportSystem = "https://sammanhang.se/fhir/CodeSystem/support-activity"

    /// A diagnosis in ICD-10-SE.
    static func diagnosis(_ code: String, _ text: String) -> Concept {
        Concept(icd10SE, code, text, isOfficial: true)
    }

    /// A measure in KVÅ.
    static func measure(_ code: String, _ text: String) -> Concept {
        Concept(kvaSystem, code, text, isOfficial: true)
    }
}
