// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import Sweden

/// How a unit carries out a decision, made together with the person: a FHIR CarePlan.
package struct ImplementationPlan: Sendable, Hashable {
    /// Whether the person took part in making it.
    package enum Participation: String, Sendable, Hashable, CaseIterable {
        case tookPart = "took-part"
        case throughOther = "through-other"
        case declined
    }

    /// The CarePlan.
    package var key: ResourceKey
    /// The decision that it carries out.
    package var decision: ResourceKey?
    /// The overall goal.
    package var goal: String
    /// What, how, when and by whom, a line each.
    package var activities: [String]
    /// Whether the person took part; nil for a plan from elsewhere.
    package var participation: Participation?
    /// What the person wishes, in her own words; and more notes.
    package var notes: [String]
    /// The person's own contact at the unit.
    package var contact: String
    /// When it was made.
    package var made: CalendarDay
    /// The unit whose plan it is; nil before it is stored.
    package var unit: HSAID?

    /// A plan made now.
    package init(
        decision: ResourceKey?, goal: String, activities: [String], participation: Participation?,
        wishes: String, contact: String, made: CalendarDay
    ) {
        key = ResourceKey("CarePlan", .random())
        self.decision = decision
        self.goal = goal
        self.activities = activities
        self.participation = participation
        notes = wishes.isEmpty ? [] : [wishes]
        self.contact = contact
        self.made = made
    }

    /// Reads a CarePlan; nil for everything else, also for a plan that is shared with others (SIP).
    package init?(_ stored: StoredResource) {
        guard !stored.isDeleted, stored.key.type == "CarePlan", let root = stored.readableRoot,
            root["identifier"] == nil, let made = root.day("created") ?? root["period"]?.day("start")
        else { return nil }
        key = stored.key
        decision = root.targets("supportingInfo").first { $0.type == "ServiceRequest" }
        goal = root["description"]?.string ?? ""
        activities = root.each("activity").compactMap { $0["detail"]?["description"]?.string }
        participation = root.added(SocialCodes.participation)?["valueCode"]?.string
            .flatMap(Participation.init(rawValue:))
        notes = root.each("note").compactMap { $0["text"]?.string }
        contact = root.added(SocialCodes.contact)?["valueString"]?.string ?? ""
        self.made = made
        unit = HSAID(stored.labels.labelClass.unit)
    }

    /// The CarePlan.
    func tree(for patient: JSONTree, by staff: HSAID, _ texts: RecordTexts) -> JSONTree {
        let part: JSONTree =
            participation.map {
                ["url": .string(SocialCodes.participation), "valueCode": .string($0.rawValue)]
            } ?? .absent
        let who: JSONTree =
            contact.isEmpty
            ? .absent : ["url": .string(SocialCodes.contact), "valueString": .string(contact)]
        return [
            "resourceType": "CarePlan", "extension": .present([part, who]), "status": "active",
            "intent": "plan", "title": .string(texts["plan"]), "description": .string(goal),
            "subject": patient, "period": ["start": .string(made.text)], "created": .string(made.text),
            "author": .to("Practitioner", staff),
            "supportingInfo": decision.map { [JSONTree.to($0)] } ?? .absent,
            "activity": .present(
                activities.map { ["detail": ["status": "in-progress", "description": .string($0)]] }),
            "note": .present(
                notes.map { JSONTree.note($0) }
                    + [.note(participation.map { texts["participation.\($0.rawValue)"] } ?? "")]),
        ]
    }
}
