// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// Codes that follow-up reads.
enum FollowedUpCodes {
    private static let own = "https://sammanhang.se/fhir/CodeSystem/"
    private static let priority = "http://terminology.hl7.org/CodeSystem/v3-ActPriority"
    static let areas = own + "ibic-area"

    static let planned = FHIR.concept([FHIR.coding(priority, "EL")], text: "Planerad")
    static let urgent = FHIR.concept([FHIR.coding(priority, "EM")], text: "Akut")
    static let fallRisk = FHIR.concept(
        [FHIR.coding(own + "assessment", "fall-risk")], text: "Bedömning av fallrisk")
    static let namedContact = FHIR.concept(
        [FHIR.coding(own + "care-team", "named-contact")], text: "Fast vårdkontakt")
    static let coordinatedPlan = FHIR.concept(
        [FHIR.coding(own + "plan", "sip"), FHIR.coding(own + "care-plan-category", "sip")],
        text: "Samordnad individuell plan")
    static let sharedPlan: JSONTree = FHIR.baked([
        "coding": [FHIR.coding(own + "care-plan-category", "sip", "Samordnad individuell plan")]
    ])
    static let atFollowUp = FHIR.concept(
        [FHIR.coding(own + "assessment-occasion", "follow-up")], text: "Uppföljning")

    static let granted = FHIR.concept([FHIR.coding(own + "decision-outcome", "granted")], text: "Bifall")

    /// Whether the person took part in making a plan, as an extension of CarePlan.
    static let tookPart = participation("took-part")
    static let declined = participation("declined")

    private static func participation(_ code: String) -> JSONTree {
        [
            "url": "https://sammanhang.se/fhir/StructureDefinition/plan-participation",
            "valueCode": .string(code),
        ]
    }

    static func discharge(_ code: String) -> JSONTree {
        let system =
            code == "exp" ? "http://terminology.hl7.org/CodeSystem/discharge-disposition" : own + "discharge"
        let text = code == "exp" ? "Avliden" : "Hem med stöd från kommunen"
        return FHIR.concept([FHIR.coding(system, code)], text: text)
    }

    static func level(_ part: String, _ text: String, _ level: Int) -> JSONTree {
        let value = FHIR.coding(own + "functional-state", String(level))
        return [
            "code": FHIR.concept([FHIR.coding(own + "assessment-part", part)], text: text),
            "valueCodeableConcept": ["coding": [value], "text": .string("Nivå \(level)")],
        ]
    }
}
