// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import Sweden

/// A visit at which a measure is carried out: a FHIR Encounter.
package struct HomeVisit: Sendable, Hashable {
    /// How far it is.
    package enum Status: String, Sendable, Hashable {
        case planned
        case started = "in-progress"
        case done = "finished"
        case cancelled
    }

    /// The Encounter.
    package var key: ResourceKey
    /// Its version; 0 before it is stored.
    package var version = 0
    /// The decision that it carries out.
    package var decision: ResourceKey?
    /// What is done.
    package var activity: String
    /// How far it is.
    package var status: Status
    /// When it begins.
    package var begins: Instant
    /// When it ended; nil before that.
    package var ended: Instant?
    /// Who makes it; nil before somebody has begun.
    package var staff: HSAID?
    /// The unit whose visit it is.
    package var unit: HSAID?
    /// From when it was moved; nil when it never was.
    package var move: VisitMove?

    /// A visit ahead.
    package init(decision: ResourceKey?, activity: String, begins: Instant) {
        key = ResourceKey("Encounter", .random())
        self.decision = decision
        self.activity = activity
        status = .planned
        self.begins = begins
    }

    /// Reads an Encounter; nil for everything else.
    package init?(_ stored: StoredResource) {
        guard !stored.isDeleted, stored.key.type == "Encounter", let root = stored.readableRoot,
            let status = root["status"]?.string.flatMap(Status.init(rawValue:)),
            let begins = root["period"]?.moment("start")
        else { return nil }
        key = stored.key
        version = stored.version
        decision = root.targets("basedOn").first
        activity = root.words("reasonCode")
        self.status = status
        self.begins = begins
        ended = status == .done ? root["period"]?.moment("end") : nil
        staff = root.each("participant").flatMap { $0.targets("individual") }.first
            .flatMap { HSAID($0.id.text) }
        unit = HSAID(stored.labels.labelClass.unit)
        move = VisitMove(root)
    }

    /// When it ended, or for one ahead when it is thought to end.
    private var end: Instant? {
        status == .planned ? begins.adding(seconds: Limits.visitMinutes * 60) : ended
    }

    /// The Encounter.
    func tree(for patient: JSONTree, at unit: HSAID, _ texts: RecordTexts) -> JSONTree {
        [
            "resourceType": "Encounter", "extension": move.map { [$0.tree] } ?? .absent,
            "status": .string(status.rawValue),
            "class": ["system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "HH"],
            "type": [["text": .string(texts["visit"])]], "subject": patient,
            "basedOn": decision.map { [JSONTree.to($0)] } ?? .absent,
            "participant": staff.map { [["individual": JSONTree.to("Practitioner", $0)]] } ?? .absent,
            "period": ["start": .string(begins.text), "end": end.map { .string($0.text) } ?? .absent],
            "reasonCode": [["text": .string(activity)]], "serviceProvider": .to("Organization", unit),
        ]
    }
}
