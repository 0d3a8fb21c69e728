// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

extension Chart {
    /// Writes a diagnosis and gives a reference to it.
    @discardableResult
    mutating func diagnose(
        _ visit: Visit?, _ diagnosis: Concept, isChronic: Bool = false, since: CalendarDay? = nil
    ) -> JSONTree {
        guard let visit else { return .absent }
        let id = newID("c")
        let isOver = !isChronic && visit.day < today.adding(days: -30)
        let onset = since ?? visit.day
        add(
            [
                "resourceType": "Condition", "id": .string(id), "meta": FHIR.meta,
                "clinicalStatus": isOver ? FHIR.resolved : FHIR.active, "verificationStatus": FHIR.confirmed,
                "category": isChronic ? FHIR.problem : FHIR.encounterDiagnosis, "code": diagnosis.tree,
                "subject": visit.patient, "encounter": visit.encounter,
                "onsetDateTime": .string(onset.text),
                "abatementDateTime": isOver ? .string(visit.day.adding(days: 14).text) : .absent,
                "recordedDate": .string(visit.moment), "recorder": visit.practitioner,
            ], visit)
        return FHIR.plainReference("Condition/" + id)
    }

    /// Writes a measure that was taken.
    mutating func perform(
        _ visit: Visit?, _ measure: Concept, bodySite: JSONTree = .absent, note: String? = nil
    ) {
        guard let visit else { return }
        add(
            [
                "resourceType": "Procedure", "id": .string(newID("m")), "meta": FHIR.meta,
                "status": "completed", "code": measure.tree, "subject": visit.patient,
                "encounter": visit.encounter, "performedDateTime": .string(visit.moment),
                "performer": [["actor": visit.practitioner, "onBehalfOf": visit.place.organisation]],
                "bodySite": bodySite, "note": note.map { [["text": .string($0)]] } ?? .absent,
            ], visit)
    }

    /// Writes a laboratory answer with what is usual, and the person's own goal when there is one.
    mutating func laboratory(_ visit: Visit?, _ analyte: Analyte, _ value: Double, goalBelow: Double? = nil) {
        guard let visit else { return }
        let decimals = analyte.decimals
        let usual = analyte.usual(seat.sex)
        func bound(_ value: Double?) -> JSONTree {
            value.map { FHIR.quantity(FHIR.decimal($0, decimals), unit: analyte.unit, code: analyte.ucum) }
                ?? .absent
        }
        let rounded = FHIR.decimal(value, decimals)
        let goal: JSONTree = [
            "high": bound(goalBelow), "type": Interpretation.goal,
            "text": .string("Ditt mål: under \(FHIR.decimal(goalBelow ?? 0, decimals))"),
        ]
        let range: JSONTree = [
            "low": bound(usual.low), "high": bound(usual.high), "type": Interpretation.usual,
        ]
        add(
            [
                "resourceType": "Observation", "id": .string(newID("o")), "meta": FHIR.meta,
                "status": "final", "category": FHIR.laboratory, "code": analyte.concept.tree,
                "subject": visit.patient, "encounter": visit.encounter,
                "effectiveDateTime": .string(visit.moment), "performer": [visit.place.organisation],
                "valueQuantity": FHIR.quantity(rounded, unit: analyte.unit, code: analyte.ucum),
                "interpretation": Interpretation.of(Double(rounded) ?? value, usual),
                "referenceRange": .array(goalBelow == nil ? [range] : [range, goal]),
            ], visit)
    }

    /// Writes something measured on the person.
    mutating func vital(_ visit: Visit?, _ sign: VitalSign, _ value: Double) {
        guard let visit else { return }
        add(
            [
                "resourceType": "Observation", "id": .string(newID("o")), "meta": FHIR.meta,
                "status": "final", "category": sign.category, "code": sign.concept.tree,
                "subject": visit.patient, "encounter": visit.encounter,
                "effectiveDateTime": .string(visit.moment), "performer": [visit.practitioner],
                "valueQuantity": FHIR.quantity(
                    FHIR.decimal(value, sign.decimals), unit: sign.unit, code: sign.ucum),
            ], visit)
    }

    /// Writes a blood pressure in mmHg.
    mutating func bloodPressure(_ visit: Visit?, _ over: Double, _ under: Double) {
        guard let visit else { return }
        func part(_ concept: Concept, _ value: Double) -> JSONTree {
            [
                "code": concept.tree,
                "valueQuantity": FHIR.quantity(FHIR.decimal(value, 0), unit: "mmHg", code: "mm[Hg]"),
            ]
        }
        add(
            [
                "resourceType": "Observation", "id": .string(newID("o")), "meta": FHIR.meta,
                "status": "final", "category": FHIR.vitalSigns, "code": VitalSign.bloodPressure.tree,
                "subject": visit.patient, "encounter": visit.encounter,
                "effectiveDateTime": .string(visit.moment), "performer": [visit.practitioner],
                "component": [part(VitalSign.systolic, over), part(VitalSign.diastolic, under)],
            ], visit)
    }
}
