// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

extension Chart {
    /// Writes a case under an id that its decision may name already.
    mutating func file(_ task: CaseTask, id: String, at code: String, on day: CalendarDay) {
        guard let place = places[code] else { return }
        let page = open(place, on: day)
        append(task.tree(id: id, patient: pages[page].patient), toPage: page)
    }

    /// Writes what was found in an area of life; levels 0 to 4.
    mutating func assess(_ visit: Visit, _ area: AreaFinding, in caseID: String) {
        add(
            [
                "resourceType": "Observation", "id": .string(newID("o")), "meta": FHIR.meta,
                "status": "final", "category": FHIR.survey,
                "code": FHIR.concept([FHIR.coding(FollowedUpCodes.areas, area.code)], text: area.title),
                "subject": visit.patient, "focus": [FHIR.plainReference("Task/" + caseID)],
                "encounter": visit.encounter, "effectiveDateTime": .string(visit.moment),
                "performer": [visit.practitioner], "valueString": .string(area.judgement),
                "method": CaseCodes.investigation,
                "component": [
                    CaseCodes.part("own-words", "Egen beskrivning och vilja", area.ownWords),
                    CaseCodes.part("resources", "Resurser", area.resources),
                    FollowedUpCodes.level("now", "Nuvarande tillstånd", area.now),
                    FollowedUpCodes.level("intended", "Avsett tillstånd", area.intended),
                ],
            ], visit)
    }

    /// Writes a visit ahead that carries out a decision; who makes it is not settled.
    mutating func planHomeVisit(on day: CalendarDay, minutes: Int, _ activity: String, decision: JSONTree) {
        guard let place = places["HEMTJ"] else { return }
        let page = open(place, on: today)
        append(
            [
                "resourceType": "Encounter", "id": .string(newID("e")), "meta": FHIR.meta,
                "status": "planned", "class": CaseCodes.homeCareClass, "type": CaseCodes.homeCareType,
                "subject": pages[page].patient, "basedOn": [decision],
                "period": [
                    "start": .string(LocalTime.text(day, minutes: minutes)),
                    "end": .string(LocalTime.text(day, minutes: minutes + 30)),
                ],
                "reasonCode": [["text": .string(activity)]], "serviceProvider": place.organisation,
            ], toPage: page)
    }

    /// Whether the person's cases are told: some of the first thousand, so that a list of cases stays as long
    /// as one that people work with.
    var hasToldCases: Bool { seat.index < 1_000 }
}
