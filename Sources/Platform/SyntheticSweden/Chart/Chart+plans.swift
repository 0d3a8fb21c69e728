// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

extension Chart {
    /// Writes a referral to another unit.
    mutating func refer(_ visit: Visit?, to code: String, _ question: String, for reason: JSONTree = .absent)
    {
        guard let visit, let target = places[code] else { return }
        add(
            [
                "resourceType": "ServiceRequest", "id": .string(newID("s")), "meta": FHIR.meta,
                "status": visit.day > today.adding(days: -90) ? "active" : "completed", "intent": "order",
                "category": [["text": "Remiss"]],
                "code": ["text": .string("Remiss till \(target.unit.name)")],
                "subject": visit.patient, "encounter": visit.encounter,
                "authoredOn": .string(visit.moment), "requester": visit.practitioner,
                "performer": [target.organisation],
                "reasonCode": [["text": .string(question)]],
                "reasonReference": reason.isAbsent ? .absent : .array([reason]),
            ], visit)
    }

    /// Writes a referral as the receiving unit has it: no visit yet, the unit as performer.
    mutating func receiveReferral(at code: String, from visit: Visit?, _ question: String) {
        guard let visit, let target = places[code] else { return }
        let page = open(target, on: visit.day)
        append(
            [
                "resourceType": "ServiceRequest", "id": .string(newID("s")), "meta": FHIR.meta,
                "status": "active", "intent": "order", "category": [["text": "Inkommen remiss"]],
                "code": ["text": .string("Remiss från \(visit.place.unit.name)")],
                "subject": pages[page].patient, "authoredOn": .string(visit.moment),
                "requester": visit.practitioner, "performer": [target.organisation],
                "reasonCode": [["text": .string(question)]],
            ], toPage: page)
    }

    /// Writes a decision on support (bistånd) with its ground and how to appeal; gives a reference to it.
    ///
    /// - Parameter caseID: The case that it is made in, when that is told.
    @discardableResult
    mutating func decide(
        _ visit: Visit?, _ decision: SupportDecision, carriedOutBy code: String, from: CalendarDay,
        inCase caseID: String? = nil, followUp: CalendarDay? = nil
    ) -> JSONTree {
        guard let visit, let performer = places[code] else { return .absent }
        let id = newID("b")
        add(
            [
                "resourceType": "ServiceRequest", "id": .string(id), "meta": FHIR.meta,
                "extension": CaseCodes.decision(told: visit.day, followUp: followUp),
                "status": "active", "intent": "order", "category": [["text": "Biståndsbeslut"]],
                "code": ["text": .string(decision.title)],
                "orderDetail": [FollowedUpCodes.granted, CaseCodes.socialServicesAct],
                "subject": visit.patient,
                "encounter": visit.encounter,
                "occurrencePeriod": [
                    "start": .string(from.text), "end": .string(from.adding(days: 730).text),
                ],
                "authoredOn": .string(visit.moment), "requester": visit.practitioner,
                "performer": [performer.organisation],
                "reasonCode": [["text": .string(decision.reason)]],
                "supportingInfo": caseID.map { [FHIR.plainReference("Task/" + $0)] } ?? .absent,
                "note": [
                    ["text": .string("Beslut enligt socialtjänstlagen. " + decision.extent)],
                    ["text": .string(SupportDecision.appeal)],
                ],
            ], visit)
        return FHIR.plainReference("ServiceRequest/" + id)
    }

    /// Writes a plan whose activities are in words.
    mutating func plan(
        _ visit: Visit?, _ title: String, _ goal: String, _ activities: [String],
        on decisions: [JSONTree] = [], isWithPerson: Bool = true, wishes: String? = nil
    ) {
        guard let visit else { return }
        let listed: [JSONTree] = activities.map { activity in
            ["detail": ["status": "in-progress", "description": .string(activity)]]
        }
        add(
            [
                "resourceType": "CarePlan", "id": .string(newID("g")), "meta": FHIR.meta,
                "extension": [
                    isWithPerson ? FollowedUpCodes.tookPart : FollowedUpCodes.declined,
                    CaseCodes.contact(visit.colleague?.name ?? visit.place.unit.name),
                ],
                "status": "active", "intent": "plan", "title": .string(title),
                "description": .string(goal), "subject": visit.patient, "encounter": visit.encounter,
                "period": ["start": .string(visit.day.text)], "created": .string(visit.moment),
                "author": visit.practitioner,
                "supportingInfo": decisions.isEmpty ? .absent : .array(decisions),
                "activity": .array(listed),
                "note": wishes.map { [["text": .string($0)]] } ?? .absent,
            ], visit)
    }

    /// Writes what was seen on one tooth.
    ///
    /// - Parameter surfaces: The letters of the surfaces; nil for the usual one.
    mutating func tooth(_ visit: Visit?, _ number: Int, _ finding: String, on surfaces: String? = nil) {
        guard let visit else { return }
        let letters = surfaces ?? Dentition.surfaces(number, finding)
        add(
            [
                "resourceType": "Observation", "id": .string(newID("o")), "meta": FHIR.meta,
                "status": "final", "category": FHIR.exam, "code": Dentition.status,
                "subject": visit.patient, "encounter": visit.encounter,
                "effectiveDateTime": .string(visit.moment), "performer": [visit.practitioner],
                "valueCodeableConcept": Dentition.value(finding),
                "bodySite": Dentition.site(number, surfaces: letters),
            ], visit)
    }
}
