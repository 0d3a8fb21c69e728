// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// What a line of the record is, in the words of its reader.
package enum RecordKind: String, Sendable, Hashable, CaseIterable {
    case contact = "besok"
    case note = "anteckning"
    case result = "provsvar"
    case measurement = "matning"
    case medicine = "lakemedel"
    case diagnosis = "diagnos"
    case procedure = "atgard"
    case vaccination = "vaccination"
    case alert = "varning"
    case decision = "beslut"
    case referral = "remiss"
    case plan = "plan"
    case finding = "status"
    case other = "ovrigt"

    private static let byType: [String: RecordKind] = [
        "Encounter": .contact, "Appointment": .contact, "EpisodeOfCare": .contact, "Composition": .note,
        "DocumentReference": .note, "Communication": .note, "ClinicalImpression": .note,
        "DiagnosticReport": .result,
        "ImagingStudy": .result, "Media": .result, "Specimen": .result, "MedicationRequest": .medicine,
        "MedicationStatement": .medicine,
        "MedicationAdministration": .medicine, "MedicationDispense": .medicine, "Condition": .diagnosis,
        "Procedure": .procedure, "Immunization": .vaccination, "AllergyIntolerance": .alert, "Flag": .alert,
        "DetectedIssue": .alert, "CarePlan": .plan, "CareTeam": .plan, "Goal": .plan, "NutritionOrder": .plan,
        "Task": .plan, "QuestionnaireResponse": .finding, "FamilyMemberHistory": .other,
        "RiskAssessment": .finding,
        "DeviceUseStatement": .other, "DeviceRequest": .referral, "VisionPrescription": .other,
        "ImmunizationRecommendation": .vaccination,
    ]

    /// Types that stand for themselves in the list of events, not inside a contact.
    package static let eventTypes: [ResourceType] = [
        "Encounter", "Appointment", "ServiceRequest", "CarePlan", "DocumentReference",
    ]

    /// Types that are written at a contact and shown inside it.
    package static let contentTypes: [ResourceType] =
        (byType.keys.sorted().map { ResourceType($0) } + ["Observation"]).filter { !eventTypes.contains($0) }

    /// The types to ask for when only this kind is wanted. Kinds that share a type are asked for together.
    package var types: [ResourceType] {
        switch self {
        case .result, .measurement, .finding: ["Observation", "DiagnosticReport"]
        case .decision, .referral: ["ServiceRequest"]
        default: Self.byType.filter { $0.value == self }.map { ResourceType($0.key) }.sorted()
        }
    }

    /// The kind of a resource; nil for what is no part of a record: persons, consents, bills, devices.
    init?(_ resource: JSONValue, type: ResourceType) {
        if Self.isMistake(resource) { return nil }
        if Self.isWorkItem(resource) { return nil }
        switch type.name {
        case "Observation": self = Self.ofObservation(resource)
        case "ServiceRequest": self = RequestView.isDecision(resource) ? .decision : .referral
        default:
            guard let kind = Self.byType[type.name] else { return nil }
            self = kind
        }
    }

    /// The kind of a resource of which only the type is known; nil for what is no part of a record.
    init?(unreadable type: ResourceType) {
        switch type.name {
        case "Observation": self = .result
        case "ServiceRequest": self = .referral
        default:
            guard let kind = Self.byType[type.name] else { return nil }
            self = kind
        }
    }

    /// What was entered by mistake is kept in the store, but is no part of the record that is read.
    private static func isMistake(_ resource: JSONValue) -> Bool {
        resource["status"]?.isString("entered-in-error") == true
            || resource.codings("verificationStatus").contains { $0.code == "entered-in-error" }
    }

    /// What a unit's inbox has to do is no part of the record; the messages and results themselves are.
    private static func isWorkItem(_ resource: JSONValue) -> Bool {
        resource.codings("code").contains { $0.system == "https://sammanhang.se/fhir/CodeSystem/inbox-task" }
    }

    private static func ofObservation(_ resource: JSONValue) -> RecordKind {
        let categories = resource.codings("category").map(\.code)
        if categories.contains("laboratory") || categories.contains("imaging") { return .result }
        if categories.contains("vital-signs") { return .measurement }
        return categories.isEmpty ? .result : .finding
    }
}
