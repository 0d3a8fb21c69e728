// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import Sweden

/// That the person, or the unit that carries it out, has agreed to a plan: a FHIR Provenance.
package struct PlanConfirmation: Sendable, Hashable {
    /// Who agrees.
    package enum Party: String, Sendable, Hashable, CaseIterable {
        case person
        case provider
    }

    /// The plan.
    package let plan: ResourceKey
    /// Who agrees.
    package let party: Party
    /// When.
    package let time: Instant
    /// Who at the unit; nil for the person.
    package let staff: HSAID?

    /// A confirmation given now.
    init(plan: ResourceKey, party: Party, time: Instant, staff: HSAID? = nil) {
        self.plan = plan
        self.party = party
        self.time = time
        self.staff = staff
    }

    /// Reads a Provenance of ours; nil for everything else.
    package init?(_ stored: StoredResource) {
        guard !stored.isDeleted, stored.key.type == "Provenance", let root = stored.readableRoot,
            root.code("activity", in: SocialCodes.confirmation) != nil,
            let plan = root.targets("target").first(where: { $0.type == "CarePlan" }),
            let agent = root.each("agent").first,
            let party = agent.code("type", in: SocialCodes.party).flatMap(Party.init(rawValue:)),
            let time = root.moment("recorded")
        else { return nil }
        self.init(
            plan: plan, party: party, time: time,
            staff: agent.targets("who").first { $0.type == "Practitioner" }.flatMap { HSAID($0.id.text) })
    }

    /// The Provenance.
    func tree(for patient: JSONTree, _ texts: RecordTexts) -> JSONTree {
        let words = texts["confirmed.\(party.rawValue)"]
        return [
            "resourceType": "Provenance", "target": [.to(plan)], "recorded": .string(time.text),
            "activity": .concept(SocialCodes.confirmation, "confirmed", words),
            "agent": [
                [
                    "type": .concept(SocialCodes.party, party.rawValue, words),
                    "who": staff.map { JSONTree.to("Practitioner", $0) } ?? patient,
                ]
            ],
        ]
    }
}
