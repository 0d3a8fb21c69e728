// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// The code systems and extensions of dental records; our own, since no official canonicals are known.
package enum DentalCodes {
    /// Teeth by ISO 3950 (FDI).
    package static let tooth = "https://sammanhang.se/fhir/CodeSystem/fdi-tooth"
    /// What is found at a tooth.
    package static let finding = "https://sammanhang.se/fhir/CodeSystem/tooth-finding"
    /// What a dental observation is about.
    package static let observation = "https://sammanhang.se/fhir/CodeSystem/dental-observation"
    /// What a filling is made of.
    package static let material = "https://sammanhang.se/fhir/CodeSystem/filling-material"
    /// Measures by the three-digit codes of Swedish dentistry.
    package static let measure = "https://sammanhang.se/fhir/CodeSystem/dental-measure"
    /// Kinds of plans.
    package static let plan = "https://sammanhang.se/fhir/CodeSystem/care-plan-kind"
    /// Surface of a tooth, on `bodySite`.
    package static let surface = "https://sammanhang.se/fhir/StructureDefinition/tooth-surface"
    /// Tooth of a planned measure.
    package static let plannedTooth = "https://sammanhang.se/fhir/StructureDefinition/planned-tooth"
    /// Price of a planned measure.
    package static let price = "https://sammanhang.se/fhir/StructureDefinition/planned-price"
    /// ICD-10-SE.
    package static let icd10SE = "urn:oid:1.2.752.116.1.1.1.1.8"

    /// Codes of `observation`.
    static let toothStatus = "tooth-status"
    static let pockets = "pockets"
    static let risk = "risk"
    static let cariesIndex = "dmft-permanent"
    static let cariesIndexPrimary = "dmft-primary"
    /// Codes of `plan`.
    static let treatment = "dental-treatment"
    static let recall = "dental-recall"
    /// How tooth status is called where it has no code.
    static let plainStatus = "Tandstatus"
}
