// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Codes as they are searched and read.
enum SearchedCodes {
    static let nationalSystems = "urn:oid:1.2.752.116.1.1.1"
    static let internationalSystems = "http://hl7.org/fhir/sid/icd-10"
    static let laboratorySystem = "urn:oid:1.2.752.108.1"
    static let loinc = "http://loinc.org"
    static let assessmentSystem = "https://sammanhang.se/fhir/CodeSystem/assessment"
    static let planSystems = [
        "https://sammanhang.se/fhir/CodeSystem/plan",
        "https://sammanhang.se/fhir/CodeSystem/care-plan-category",
    ]
    static let participation = "https://sammanhang.se/fhir/StructureDefinition/plan-participation"
    static let decisionSystem = "https://sammanhang.se/fhir/CodeSystem/decision-outcome"
    static let lifeAreaSystem = "https://sammanhang.se/fhir/CodeSystem/ibic-area"
    static let partSystem = "https://sammanhang.se/fhir/CodeSystem/assessment-part"
    static let levelSystem = "https://sammanhang.se/fhir/CodeSystem/functional-state"
    static let careTeamSystem = "https://sammanhang.se/fhir/CodeSystem/care-team"
    static let dischargeSystem = "https://sammanhang.se/fhir/CodeSystem/discharge"
    static let toothSystem = "https://sammanhang.se/fhir/CodeSystem/fdi-tooth"
    static let dentalSystem = "https://sammanhang.se/fhir/CodeSystem/dental-observation"
    static let toothFindingSystem = "https://sammanhang.se/fhir/CodeSystem/tooth-finding"
    static let toothSurface = "https://sammanhang.se/fhir/StructureDefinition/tooth-surface"
    /// How tooth status is called where it has no code.
    static let plainToothStatus = "Tandstatus"

    /// Highest level of education, as a question; the answer is a level of `educationSystem`.
    static let education = "82589-3"
    static let educationSystem = "https://sammanhang.se/fhir/CodeSystem/education-level"

    /// Categories of ICD-10-SE, three characters each.
    static let diabetes = ["E10", "E11"]
    static let hypertension = ["I10"]

    /// Whether a system is read as ICD-10: the Swedish one under its object identifiers, or the
    /// international one.
    static func isICD10(_ system: String) -> Bool {
        system.hasPrefix(nationalSystems) || system.hasPrefix(internationalSystems)
    }

    /// Every code that ICD-10-SE can have under the categories: three, four and five characters, with and
    /// without a point. The index finds codes whole, so a category is searched as all of its codes.
    static func diagnoses(_ categories: [String]) -> [String] {
        let details = [""] + "ABCDEFGHIJKLMNOPQRSTUVWXYZ".map(String.init)
        return categories.flatMap { category in
            [category]
                + (0...9).flatMap { digit in
                    details.flatMap { ["\(category).\(digit)\($0)", "\(category)\(digit)\($0)"] }
                }
        }
    }
}
