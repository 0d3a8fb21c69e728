// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

extension Chart {
    /// Writes a stay in hospital.
    ///
    /// - Parameters:
    ///   - hour: When on the day it begins.
    ///   - goesTo: Where the person goes: a code of our own, or nil for home.
    mutating func stay(
        _ code: String, _ day: CalendarDay, hour: Int, nights: Int, isPlanned: Bool, reason: String,
        goesTo: String? = nil
    ) -> Visit? {
        guard let place = places[code] else { return nil }
        let page = open(place, on: day)
        let colleague = place.colleague(.doctor, random.below(1000))
        let moment = LocalTime.text(day, minutes: hour * 60)
        let out = day.adding(days: nights)
        let practitioner = colleague?.practitioner ?? .absent
        let id = newID("e")
        append(
            [
                "resourceType": "Encounter", "id": .string(id), "meta": FHIR.meta, "status": "finished",
                "class": VisitKind.stay.classTree, "type": VisitKind.stay.typeTree,
                "priority": isPlanned ? FollowedUpCodes.planned : FollowedUpCodes.urgent,
                "subject": pages[page].patient, "participant": [["individual": practitioner]],
                "period": [
                    "start": .string(moment), "end": .string(LocalTime.text(out, minutes: 780)),
                ],
                "reasonCode": [["text": .string(reason)]],
                "hospitalization": goesTo.map { ["dischargeDisposition": FollowedUpCodes.discharge($0)] }
                    ?? .absent,
                "serviceProvider": place.organisation,
            ], toPage: page)
        relate(code, "Vårdtillfälle", from: min(day, today), to: out.adding(days: 60))
        return Visit(
            page: page, place: place, day: day, moment: moment, patient: pages[page].patient,
            encounter: FHIR.plainReference("Encounter/" + id), practitioner: practitioner,
            colleague: colleague)
    }

    /// Writes that the risk of falling was assessed at a stay.
    mutating func assessFallRisk(_ visit: Visit?, on day: CalendarDay, hour: Int) {
        guard let visit else { return }
        add(
            [
                "resourceType": "Observation", "id": .string(newID("o")), "meta": FHIR.meta,
                "status": "final", "category": FHIR.survey, "code": FollowedUpCodes.fallRisk,
                "subject": visit.patient, "encounter": visit.encounter,
                "effectiveDateTime": .string(LocalTime.text(day, minutes: hour * 60)),
                "performer": [visit.practitioner],
                "valueCodeableConcept": ["text": "Bedömd, plan finns"],
            ], visit)
    }

    /// Names a contact at the health centre where the person is listed.
    mutating func nameContact(since day: CalendarDay) {
        guard let visit = visit(centre, day, .telephone, .nurse, reason: "Samtal om fast vårdkontakt") else {
            return
        }
        add(
            [
                "resourceType": "CareTeam", "id": .string(newID("k")), "meta": FHIR.meta,
                "status": "active", "category": [FollowedUpCodes.namedContact],
                "name": "Fast vårdkontakt", "subject": visit.patient, "encounter": visit.encounter,
                "period": ["start": .string(day.text)],
                "participant": [["member": visit.practitioner]],
                "managingOrganization": [visit.place.organisation],
            ], visit)
    }

    /// Writes a coordinated individual plan, as the health centre keeps it.
    mutating func coordinate(on day: CalendarDay) {
        let visit = visit(centre, day, .visit, .nurse, reason: "Samordnad individuell plan")
        guard let visit else { return }
        add(
            [
                "resourceType": "CarePlan", "id": .string(newID("g")), "meta": FHIR.meta,
                "status": "active", "intent": "plan", "category": [FollowedUpCodes.coordinatedPlan],
                "title": "Samordnad individuell plan",
                "description": "Bo kvar hemma och veta vem som gör vad.", "subject": visit.patient,
                "encounter": visit.encounter, "period": ["start": .string(day.text)],
                "created": .string(visit.moment), "author": visit.practitioner,
            ], visit)
    }

    /// Writes how it became in an area of life (IBIC), beside what was intended; levels 0 to 4.
    mutating func followUp(_ visit: Visit?, area: String, text: String, intended: Int, achieved: Int) {
        guard let visit else { return }
        add(
            [
                "resourceType": "Observation", "id": .string(newID("o")), "meta": FHIR.meta,
                "status": "final", "category": FHIR.survey,
                "code": FHIR.concept([FHIR.coding(FollowedUpCodes.areas, area)], text: text),
                "subject": visit.patient, "encounter": visit.encounter,
                "effectiveDateTime": .string(visit.moment), "performer": [visit.practitioner],
                "method": FollowedUpCodes.atFollowUp,
                "component": [
                    FollowedUpCodes.level("intended", "Avsett tillstånd", intended),
                    FollowedUpCodes.level("achieved", "Uppnått tillstånd", achieved),
                ],
            ], visit)
    }
}
