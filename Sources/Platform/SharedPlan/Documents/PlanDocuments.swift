// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import GuardedStore
import Identity
import Sweden

/// A plan as the FHIR documents of one unit. The CarePlan and the CareTeam have the same id.
struct PlanDocuments: Sendable {
    let plan: CoordinatedPlan
    let directory: Directory
    let id: ResourceID
    /// Whether it is the original, which also tells who has got which edition.
    let isOriginal: Bool

    /// The documents of a unit; nil when the ids do not fit.
    init?(_ plan: CoordinatedPlan, at unit: HSAID, in directory: Directory) {
        guard let id = plan.id.resourceID(at: unit, host: plan.host) else { return nil }
        self.plan = plan
        self.directory = directory
        self.id = id
        isOriginal = unit == plan.host
    }

    /// The key of the CarePlan.
    var key: ResourceKey { ResourceKey("CarePlan", id) }

    /// What is filed at the unit.
    ///
    /// - Parameter expected: The version of the CarePlan that must be there; nil: any.
    func filed(expected: Int? = nil) -> [Filing.Document] {
        var documents = [
            Filing.Document(key: key, expected: expected) { carePlan($0) },
            Filing.Document(key: ResourceKey("CareTeam", id)) { careTeam($0) },
        ]
        if isOriginal, let consent = plan.consent {
            documents.append(Filing.Document(key: Self.consentKey(plan)) { self.consent(consent, of: $0) })
        }
        return documents
    }

    /// The Consent that the plan rests on. It is kept by the host.
    static func consentKey(_ plan: CoordinatedPlan) -> ResourceKey {
        ResourceKey("Consent", ResourceID(plan.id.text) ?? .random())
    }

    func organisation(_ unit: HSAID) -> JSONTree {
        [
            "reference": .string("Organization/\(unit)"),
            "display": .optional(directory.units[unit]?.name),
        ]
    }

    private func careTeam(_ patient: JSONTree) -> JSONTree {
        let units: [JSONTree] = plan.units.map { ["member": organisation($0)] }
        let relatives: [JSONTree] = plan.relatives.map { relative in
            [
                "role": .list([relative.relation.isEmpty ? .absent : ["text": .string(relative.relation)]]),
                "member": ["display": .string(relative.name)],
            ]
        }
        let status =
            switch plan.state {
            case .draft: "proposed"
            case .active: "active"
            case .ended: "inactive"
            }
        return [
            "resourceType": "CareTeam",
            "extension": [.ext(PlanCode.edition, "valueUnsignedInt", .int(plan.edition))],
            "identifier": PlanCode.identifiers(plan.id), "status": .string(status),
            "category": [PlanCode.categoryConcept], "subject": patient,
            "period": ["start": .string(plan.called.text), "end": .optional(plan.ended?.text)],
            "participant": .list(units + relatives), "managingOrganization": [organisation(plan.host)],
        ]
    }

    private func consent(_ consent: PlanConsent, of patient: JSONTree) -> JSONTree {
        let code: JSONTree = ["coding": [["system": .string(PlanCode.wordSystem), "code": "sip-consent"]]]
        let actors: [JSONTree] = consent.units.map { unit in
            [
                "role": [
                    "coding": [
                        [
                            "system": "http://terminology.hl7.org/CodeSystem/v3-ParticipationType",
                            "code": "IRCP",
                        ]
                    ]
                ], "reference": organisation(unit),
            ]
        }
        return [
            "resourceType": "Consent", "extension": [consentExtension(consent)],
            "status": consent.isYes ? "active" : "rejected",
            "scope": [
                "coding": [
                    ["system": "http://terminology.hl7.org/CodeSystem/consentscope", "code": "treatment"]
                ]
            ], "category": [code], "patient": patient, "dateTime": .string(consent.day.text),
            "organization": [organisation(plan.host)], "policyRule": code,
            "provision": ["type": consent.isYes ? "permit" : "deny", "actor": .list(actors)],
        ]
    }
}
