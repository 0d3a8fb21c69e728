// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

extension Chart {
    /// Prescribes a medicine; `days` nil: until further notice.
    mutating func prescribe(
        _ visit: Visit?, _ medicine: Medicine, for reason: JSONTree = .absent, days: Int? = nil
    ) {
        guard let visit else { return }
        let isOver = days.map { visit.day.adding(days: $0) < today } ?? false
        let until = visit.day.adding(days: days ?? 365)
        add(
            [
                "resourceType": "MedicationRequest", "id": .string(newID("r")), "meta": FHIR.meta,
                "status": isOver ? "completed" : "active", "intent": "order",
                "medicationCodeableConcept": medicine.concept.tree, "subject": visit.patient,
                "encounter": visit.encounter, "authoredOn": .string(visit.moment),
                "requester": visit.practitioner,
                "reasonReference": reason.isAbsent ? .absent : .array([reason]),
                "dosageInstruction": [["text": .string(medicine.dosage)]],
                "dispenseRequest": [
                    "validityPeriod": ["start": .string(visit.day.text), "end": .string(until.text)],
                    "numberOfRepeatsAllowed": days == nil ? 3 : 0,
                ],
            ], visit)
    }

    /// Notes a medicine that the person says she takes.
    mutating func takes(_ visit: Visit?, _ medicine: Medicine) {
        guard let visit else { return }
        add(
            [
                "resourceType": "MedicationStatement", "id": .string(newID("t")), "meta": FHIR.meta,
                "status": "active", "medicationCodeableConcept": medicine.concept.tree,
                "subject": visit.patient, "context": visit.encounter,
                "effectivePeriod": ["start": .string(visit.day.text)],
                "dateAsserted": .string(visit.moment), "informationSource": visit.patient,
                "dosage": [["text": .string(medicine.dosage)]],
            ], visit)
    }

    /// Writes a vaccination; `reported`: given elsewhere, such as by the school health service.
    mutating func vaccinate(_ visit: Visit?, _ vaccine: Vaccine, dose: Int, reported: CalendarDay? = nil) {
        guard let visit else { return }
        let given: JSONTree = .array([["actor": visit.practitioner], ["actor": visit.place.organisation]])
        let told: JSONTree = .array([["actor": visit.place.organisation]])
        add(
            [
                "resourceType": "Immunization", "id": .string(newID("v")), "meta": FHIR.meta,
                "status": "completed", "vaccineCode": vaccine.concept.tree, "patient": visit.patient,
                "encounter": visit.encounter,
                "occurrenceDateTime": .string(reported?.text ?? visit.moment),
                "recorded": .string(visit.moment), "primarySource": .bool(reported == nil),
                "reportOrigin": reported == nil ? .absent : ["text": "Uppgift från elevhälsan"],
                "performer": reported == nil ? given : told,
                "protocolApplied": [["doseNumberPositiveInt": .int(dose)]],
            ], visit)
    }

    /// Writes an allergy or intolerance.
    mutating func allergy(_ visit: Visit?, _ text: String, reaction: String, isMedicine: Bool) {
        guard let visit else { return }
        add(
            [
                "resourceType": "AllergyIntolerance", "id": .string(newID("a")), "meta": FHIR.meta,
                "clinicalStatus": FHIR.allergyActive, "verificationStatus": FHIR.allergyConfirmed,
                "type": "allergy", "category": [isMedicine ? "medication" : "environment"],
                "criticality": isMedicine ? "high" : "low", "code": ["text": .string(text)],
                "patient": visit.patient, "encounter": visit.encounter,
                "recordedDate": .string(visit.moment), "recorder": visit.practitioner,
                "reaction": [["manifestation": [["text": .string(reaction)]]]],
            ], visit)
    }
}
