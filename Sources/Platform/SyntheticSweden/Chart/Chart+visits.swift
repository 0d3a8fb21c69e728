// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

extension Chart {
    /// Opens a visit.
    ///
    /// - Parameters:
    ///   - code: The unit, such as `VC1`.
    ///   - staff: Who is met.
    ///   - pick: Which one of them; nil: any.
    ///   - reason: Why in plain Swedish.
    ///   - decision: The decision on support that it carries out.
    /// - Returns: nil when there is no such unit.
    mutating func visit(
        _ code: String, _ day: CalendarDay, _ kind: VisitKind = .visit, _ staff: Profession = .doctor,
        pick: Int? = nil, reason: String, on decision: JSONTree = .absent
    ) -> Visit? {
        guard let place = places[code] else { return nil }
        let page = open(place, on: day)
        let colleague = place.colleague(staff, pick ?? random.below(1000))
        let begins = 8 * 60 + random.below(102) * 5
        let moment = LocalTime.text(day, minutes: begins)
        let id = newID("e")
        let isStay = kind == .stay
        let ends =
            isStay
            ? LocalTime.text(day.adding(days: kind.minutes / 1440), minutes: 780)
            : LocalTime.text(day, minutes: begins + kind.minutes)
        let practitioner = colleague?.practitioner ?? .absent
        let isPlanned = day > today || (day == today && reason.hasPrefix("Bokat"))
        append(
            [
                "resourceType": "Encounter", "id": .string(id), "meta": FHIR.meta,
                "status": isPlanned ? "planned" : "finished", "class": kind.classTree, "type": kind.typeTree,
                "subject": pages[page].patient, "basedOn": decision.isAbsent ? .absent : [decision],
                "participant": [["individual": practitioner]],
                "period": ["start": .string(moment), "end": .string(ends)],
                "reasonCode": [["text": .string(reason)]],
                "serviceProvider": place.organisation,
            ], toPage: page)
        relateIfRecent(code, day, isPlanned ? "Bokat besök" : kind.text)
        return Visit(
            page: page, place: place, day: day, moment: moment, patient: pages[page].patient,
            encounter: FHIR.plainReference("Encounter/" + id), practitioner: practitioner,
            colleague: colleague)
    }

    /// A visit gives those at the unit a care relation for two months; older ones show as earlier.
    private mutating func relateIfRecent(_ code: String, _ day: CalendarDay, _ reason: String) {
        guard day >= today.adding(days: -365) else { return }
        guard places[code]?.unit.sector.hasPrefix("social") == false else { return }
        relate(code, reason, from: min(day, today), to: day.adding(days: 60))
    }

    /// Writes a note of one or more titled parts.
    ///
    /// - Parameter isHidden: The author has concealed it from the guardians (12 kap. 3 § OSL).
    mutating func note(
        _ visit: Visit?, _ title: String, _ parts: [(String, String)],
        isHiddenFromGuardians isHidden: Bool = false
    ) {
        guard let visit else { return }
        let id = newID("n")
        let sections: [JSONTree] = parts.map { heading, text in
            [
                "title": .string(heading),
                "text": ["status": "generated", "div": .string(Self.xhtml(text))],
            ]
        }
        add(
            [
                "resourceType": "Composition", "id": .string(id),
                "meta": isHidden ? FHIR.hiddenFromGuardiansMeta : FHIR.meta, "status": "final",
                "type": NoteKind.progressNote, "subject": visit.patient, "encounter": visit.encounter,
                "date": .string(visit.moment), "author": [visit.practitioner, visit.place.organisation],
                "title": .string(title), "custodian": visit.place.providerOrganisation,
                "section": .array(sections),
            ], visit)
    }

    /// One note whose only part has the note's own title.
    mutating func note(_ visit: Visit?, _ title: String, _ text: String) {
        note(visit, title, [(title, text)])
    }

    /// Paragraphs are parted by line feeds.
    static func xhtml(_ text: String) -> String {
        var body = "<div xmlns=\"http://www.w3.org/1999/xhtml\"><p>"
        for character in text {
            switch character {
            case "&": body += "&amp;"
            case "<": body += "&lt;"
            case ">": body += "&gt;"
            case "\n": body += "</p><p>"
            default: body.append(character)
            }
        }
        return body + "</p></div>"
    }
}
