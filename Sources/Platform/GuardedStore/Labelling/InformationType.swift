// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// What kind of information a resource is, in the words of the national services where they have one.
///
/// `lak` and `upp` can be exempted from a block (CheckBlocks, `excludedInformationTypes`).
package enum InformationType {
    /// Medicines, prescribed or taken.
    package static let medication = "lak"
    /// Warnings and allergies: uppmärksamhetsinformation.
    package static let alert = "upp"
    /// Results of examinations.
    package static let laboratory = "und"
    /// Diagnoses.
    package static let diagnosis = "dia"
    /// Notes of care.
    package static let note = "voo"
    /// Contacts with care.
    package static let contact = "vko"
    /// Procedures.
    package static let procedure = "atg"
    /// Vaccinations.
    package static let vaccination = "vac"
    /// Plans, goals and orders.
    package static let plan = "pla"
    /// How a person manages: surveys and activities.
    package static let functionalStatus = "fun"
    /// Blood pressure, weight and the like.
    package static let measurement = "mat"
    /// Who the person is.
    package static let person = "per"
    /// Blocks and answers about sharing.
    package static let consent = "sam"
    /// Services and knowledge, about nobody.
    package static let directory = "kat"
    /// What has no kind of its own.
    package static let other = "ovr"

    private static let byType: [String: String] = [
        "MedicationRequest": medication, "MedicationStatement": medication,
        "MedicationAdministration": medication,
        "MedicationDispense": medication, "AllergyIntolerance": alert, "Flag": alert, "DetectedIssue": alert,
        "DiagnosticReport": laboratory, "Specimen": laboratory, "ImagingStudy": laboratory,
        "Media": laboratory,
        "Condition": diagnosis, "ClinicalImpression": note, "Composition": note, "DocumentReference": note,
        "Communication": note, "Encounter": contact, "Appointment": contact, "AppointmentResponse": contact,
        "EpisodeOfCare": contact, "Procedure": procedure, "Immunization": vaccination,
        "ImmunizationRecommendation": vaccination, "CarePlan": plan, "CareTeam": plan, "Goal": plan,
        "ServiceRequest": plan, "Task": plan, "NutritionOrder": plan, "RequestGroup": plan,
        "Patient": person, "RelatedPerson": person, "Person": person, "Consent": consent,
    ]

    /// The kind of `resource`. Observations are told apart by their category.
    package static func of(_ resource: JSONValue, type: ResourceType) -> String {
        guard type.name == "Observation" else { return byType[type.name] ?? other }
        for category in resource.items("category") {
            for coding in category.items("coding") {
                switch coding["code"]?.string {
                case "laboratory", "imaging": return laboratory
                case "vital-signs": return measurement
                case "survey", "activity", "exam": return functionalStatus
                default: continue
                }
            }
        }
        return laboratory
    }
}
