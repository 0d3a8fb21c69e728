// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Sweden

extension PlanDocuments {
    func carePlan(_ patient: JSONTree) -> JSONTree {
        let goals: [JSONTree] = plan.goals.enumerated().map { place, text in
            [
                "resourceType": "Goal", "id": .string("goal-\(place + 1)"), "lifecycleStatus": "active",
                "description": ["text": .string(text)], "subject": patient,
                "expressedBy": patient,
            ]
        }
        let references: [JSONTree] = plan.goals.indices.map { ["reference": .string("#goal-\($0 + 1)")] }
        return [
            "resourceType": "CarePlan", "contained": .list(goals), "extension": .list(extensions),
            "identifier": PlanCode.identifiers(plan.id), "status": .string(status), "intent": "plan",
            "category": [PlanCode.categoryConcept], "title": "Samordnad individuell plan",
            "description": .words(plan.needed), "subject": patient,
            "period": [
                "start": .string((plan.begun ?? plan.called).text), "end": .optional(plan.ended?.text),
            ],
            "created": .string(plan.called.text), "author": organisation(plan.host),
            "careTeam": [["reference": .string("CareTeam/\(id)")]],
            "supportingInfo": plan.consent == nil
                ? .absent : [["reference": .string(Self.consentKey(plan).description)]],
            "goal": .list(references), "activity": .list(plan.measures.map(activity)),
        ]
    }

    private var status: String {
        switch plan.state {
        case .draft: "draft"
        case .active: "active"
        case .ended: plan.units.isEmpty ? "revoked" : "completed"
        }
    }

    private func activity(_ measure: PlanMeasure) -> JSONTree {
        [
            "extension": [.ext(PlanCode.body, "valueCode", .string(measure.body.rawValue))],
            "detail": [
                "status": "scheduled", "scheduledString": .words(measure.when),
                "performer": .list([measure.who.isEmpty ? .absent : ["display": .string(measure.who)]]),
                "description": .words(measure.what),
            ],
        ]
    }

    private var extensions: [JSONTree] {
        let contact = plan.contact
        return [
            .ext(PlanCode.edition, "valueUnsignedInt", .int(plan.edition)),
            .ext(PlanCode.call, "valueString", .words(plan.callReason)),
            .ext(PlanCode.overall, "valueCode", .optional(plan.overall?.rawValue)),
            .ext(PlanCode.noOthers, "valueBoolean", plan.hasNoOthers ? true : .absent),
            .ext(PlanCode.crisis, "valueString", .words(plan.crisis)),
            .ext(
                PlanCode.followUp,
                parts: [
                    .ext("day", "valueDate", .optional(plan.followUp?.text)),
                    .ext("by", "valueString", .words(plan.followUpBy)),
                ]),
            .ext(
                PlanCode.contact,
                parts: [
                    .ext("name", "valueString", .words(contact?.name ?? "")),
                    .ext("telephone", "valueString", .words(contact?.telephone ?? "")),
                ]),
            plan.consent.map(consentExtension) ?? .absent,
        ] + (isOriginal ? deliveries : [])
    }

    private var deliveries: [JSONTree] {
        plan.delivered.sorted { $0.key < $1.key }.map { unit, edition in
            .ext(
                PlanCode.delivered,
                parts: [
                    .ext("unit", "valueReference", organisation(unit)),
                    .ext("edition", "valueUnsignedInt", .int(edition)),
                ])
        }
    }

    /// Who answered what, when and how: the same in the Consent and in every copy of the plan.
    func consentExtension(_ consent: PlanConsent) -> JSONTree {
        .ext(
            PlanCode.consent,
            parts: [
                .ext("answer", "valueBoolean", .bool(consent.isYes)),
                .ext("giver", "valueCode", .string(consent.giver.rawValue)),
                .ext("way", "valueCode", .string(consent.way.rawValue)),
                .ext("day", "valueDate", .string(consent.day.text)),
                .ext("recorded-by", "valueString", .words(consent.recordedBy)),
            ] + consent.units.map { .ext("unit", "valueReference", organisation($0)) })
    }
}
