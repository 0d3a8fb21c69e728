// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// The documents of a shared plan, in the shape that its pages write.
struct SharedPlanTrees {
    private static let own = "https://sammanhang.se/fhir/"
    private static let treatment = FHIR.baked([
        "coding": [FHIR.coding("http://terminology.hl7.org/CodeSystem/consentscope", "treatment")]
    ])
    private static let recipient = FHIR.baked([
        "coding": [FHIR.coding("http://terminology.hl7.org/CodeSystem/v3-ParticipationType", "IRCP")]
    ])
    private static let answer = FHIR.baked([
        "coding": [FHIR.coding(own + "CodeSystem/shared-plan", "sip-consent")]
    ])

    let story: SharedPlanStory
    /// Thirty-two characters: the same in every copy.
    let number: String
    let day: CalendarDay
    let followUp: CalendarDay
    let host: Visit
    /// All units that take part, the host first.
    let units: [Place]

    func consent(for visit: Visit) -> JSONTree {
        [
            "resourceType": "Consent", "id": .string(number), "meta": FHIR.meta,
            "extension": [consentAnswer], "status": "active", "scope": Self.treatment,
            "category": [Self.answer], "patient": visit.patient, "dateTime": .string(day.text),
            "organization": [host.place.organisation], "policyRule": Self.answer,
            "provision": [
                "type": "permit",
                "actor": .array(units.map { ["role": Self.recipient, "reference": $0.organisation] }),
            ],
        ]
    }

    func careTeam(id: String, at visit: Visit) -> JSONTree {
        let members: [JSONTree] = units.map { ["member": $0.organisation] }
        let relatives: [JSONTree] = story.relatives.map { relative in
            [
                "role": [["text": .string(relative.relation)]],
                "member": ["display": .string(relative.name)],
            ]
        }
        return [
            "resourceType": "CareTeam", "id": .string(id), "meta": FHIR.meta, "extension": [edition],
            "identifier": identifiers, "status": "active", "category": [FollowedUpCodes.sharedPlan],
            "subject": visit.patient, "encounter": visit.encounter, "period": ["start": .string(day.text)],
            "participant": .array(members + relatives),
            "managingOrganization": [host.place.organisation],
        ]
    }

    func carePlan(id: String, at visit: Visit, isOriginal: Bool) -> JSONTree {
        let goals: [JSONTree] = story.goals.enumerated().map { place, text in
            [
                "resourceType": "Goal", "id": .string("goal-\(place + 1)"), "lifecycleStatus": "active",
                "description": ["text": .string(text)], "subject": visit.patient,
                "expressedBy": visit.patient,
            ]
        }
        return [
            "resourceType": "CarePlan", "id": .string(id), "meta": FHIR.meta, "contained": .array(goals),
            "extension": .array(extensions + (isOriginal ? deliveries : [])), "identifier": identifiers,
            "status": "active", "intent": "plan", "category": [FollowedUpCodes.sharedPlan],
            "title": "Samordnad individuell plan", "description": .string(story.needed),
            "subject": visit.patient, "encounter": visit.encounter, "period": ["start": .string(day.text)],
            "created": .string(day.text), "author": host.place.organisation,
            "careTeam": [FHIR.plainReference("CareTeam/" + id)],
            "supportingInfo": [FHIR.plainReference("Consent/" + number)],
            "goal": .array(
                story.goals.indices.map { ["reference": .string("#goal-\($0 + 1)")] }),
            "activity": .array(story.measures.map(activity)),
        ]
    }

    private func activity(_ measure: (body: String, what: String, who: String, when: String)) -> JSONTree {
        [
            "extension": [Self.part("body", "valueCode", measure.body)],
            "detail": [
                "status": "scheduled", "scheduledString": .string(measure.when),
                "performer": [["display": .string(measure.who)]], "description": .string(measure.what),
            ],
        ]
    }

    private var identifiers: JSONTree {
        [["system": .string(Self.own + "NamingSystem/shared-plan"), "value": .string(number)]]
    }

    private var edition: JSONTree {
        ["url": .string(Self.url("edition")), "valueUnsignedInt": 1]
    }

    private var extensions: [JSONTree] {
        [
            edition, Self.part("call", "valueString", story.reason),
            Self.part("overall", "valueCode", story.overall),
            Self.part("crisis", "valueString", story.crisis),
            Self.parts(
                "follow-up", [("day", "valueDate", followUp.text), ("by", "valueString", story.followUpBy)]),
            Self.parts(
                "contact",
                [
                    ("name", "valueString", story.contact.name),
                    ("telephone", "valueString", story.contact.telephone),
                ]), consentAnswer,
        ]
    }

    private var deliveries: [JSONTree] {
        units.dropFirst().map { unit in
            [
                "url": .string(Self.url("delivered")),
                "extension": [
                    ["url": "unit", "valueReference": unit.organisation],
                    ["url": "edition", "valueUnsignedInt": 1],
                ],
            ]
        }
    }

    private var consentAnswer: JSONTree {
        let written: [JSONTree] = [
            ["url": "answer", "valueBoolean": true], ["url": "giver", "valueCode": "person"],
            ["url": "way", "valueCode": "oral"], ["url": "day", "valueDate": .string(day.text)],
            ["url": "recorded-by", "valueString": .string(host.colleague?.name ?? host.place.unit.name)],
        ]
        let asked: [JSONTree] = units.map { ["url": "unit", "valueReference": $0.organisation] }
        return ["url": .string(Self.url("consent")), "extension": .array(written + asked)]
    }

    private static func url(_ name: String) -> String { own + "StructureDefinition/shared-plan-" + name }

    private static func part(_ name: String, _ member: String, _ value: String) -> JSONTree {
        .object([("url", .string(url(name))), (member, .string(value))])
    }

    private static func parts(_ name: String, _ all: [(String, String, String)]) -> JSONTree {
        [
            "url": .string(url(name)),
            "extension": .array(
                all.map { .object([("url", .string($0.0)), ($0.1, .string($0.2))]) }),
        ]
    }
}
