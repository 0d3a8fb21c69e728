// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Code systems and extensions of our own for social services.
package enum SocialCodes {
    private static let systems = "https://sammanhang.se/fhir/CodeSystem/"
    private static let structures = "https://sammanhang.se/fhir/StructureDefinition/"

    /// What kind of case a Task is: `Task.code`.
    package static let kind = systems + "social-case"
    /// How far it has come: `Task.businessStatus`; and what has been done: `Task.output.type`.
    package static let step = systems + "social-case-step"
    /// Areas of life: `Observation.code`.
    package static let area = systems + "ibic-area"
    /// Parts of what is assessed: `Observation.component.code`.
    package static let part = systems + "assessment-part"
    /// How well somebody manages: `Observation.component.valueCodeableConcept`. The qualifier of ICF.
    package static let level = systems + "functional-state"
    /// When in the case an area was looked at: `Observation.method`.
    package static let occasion = systems + "assessment-occasion"
    /// Outcome and law of a decision: `ServiceRequest.orderDetail`.
    package static let outcome = systems + "decision-outcome"
    /// The section of law of a decision: `ServiceRequest.orderDetail`.
    package static let law = systems + "decision-law"
    /// What is to be noted of a visit: `Procedure.complication`.
    package static let deviation = systems + "visit-deviation"
    /// How urgent a concern for a child is: in `Task.input`.
    package static let fact = systems + "social-case-fact"

    /// That a plan for carrying out a measure is agreed to: `Provenance.activity`.
    package static let confirmation = systems + "plan-confirmation"
    /// Who agrees to it: `Provenance.agent.type`.
    package static let party = systems + "plan-party"

    /// From when and why a visit was moved: `Encounter.extension`.
    package static let moved = structures + "visit-moved"
    /// The last day to appeal: `ServiceRequest.extension`.
    package static let appealBy = structures + "decision-appeal-by"
    /// The day on which the person was told of the decision: `ServiceRequest.extension`.
    package static let told = structures + "decision-told"
    /// The day of the next follow-up: `ServiceRequest.extension`.
    package static let followUp = structures + "decision-follow-up"
    /// Whether the person took part in making the plan: `CarePlan.extension`.
    package static let participation = structures + "plan-participation"
    /// Who at the unit the person turns to: `CarePlan.extension`.
    package static let contact = structures + "plan-contact"
}
