// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// Resource types that are about services and knowledge, never about a person who receives care.
package enum DirectoryTypes {
    private static let names: Set<String> = [
        "ActivityDefinition", "CapabilityStatement", "ChargeItemDefinition", "CodeSystem",
        "CompartmentDefinition",
        "ConceptMap", "DeviceDefinition", "EffectEvidenceSynthesis", "Endpoint", "EventDefinition",
        "Evidence",
        "EvidenceVariable", "ExampleScenario", "GraphDefinition", "HealthcareService", "ImplementationGuide",
        "InsurancePlan", "Library", "Location", "Measure", "Medication", "MedicationKnowledge",
        "MessageDefinition", "NamingSystem", "ObservationDefinition", "OperationDefinition", "Organization",
        "OrganizationAffiliation", "PlanDefinition", "Practitioner", "PractitionerRole", "Questionnaire",
        "ResearchDefinition", "ResearchElementDefinition", "RiskEvidenceSynthesis", "SearchParameter",
        "SpecimenDefinition", "StructureDefinition", "StructureMap", "Substance", "TerminologyCapabilities",
        "TestScript", "ValueSet",
    ]

    /// Whether a type is never about a person.
    package static func contains(_ type: ResourceType) -> Bool { names.contains(type.name) }
    /// All of them, sorted.
    package static let all: [String] = names.sorted()
}
