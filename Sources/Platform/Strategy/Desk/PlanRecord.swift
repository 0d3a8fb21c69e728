// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import GuardedStore
import Identity

/// The working copy of a plan.
package struct PlanRecord: Sendable, Hashable {
    /// The plan as it will be published next.
    package var plan: Plan
    /// Grows with every change; a change says which one it was made from.
    package var revision: Int
    /// Number of the newest published version; 0 before the first.
    package var published: Int
    /// The revision that was published.
    package var publishedRevision: Int
    /// When it was changed.
    package var changed: Instant
    /// Who changed it.
    package var changedBy: String

    /// Whether there are changes that are not published.
    package var hasChanges: Bool { revision != publishedRevision }

    init(plan: Plan, changed: Instant, by: String) {
        self.plan = plan
        revision = 1
        published = 0
        publishedRevision = 0
        self.changed = changed
        changedBy = by
    }

    init?(fact: Fact) {
        guard fact.kind == OpenKind.plan.rawValue, let body = FactBody(fact),
            let plan = body["plan"].flatMap(Plan.init), let revision = body["revision"]?.int
        else { return nil }
        self.plan = plan
        self.revision = revision
        published = body["published"]?.int ?? 0
        publishedRevision = body["publishedRevision"]?.int ?? 0
        changed = fact.recorded
        changedBy = body.words("changedBy")
    }

    var fact: Fact {
        let body: JSONTree = [
            "revision": .int(revision), "published": .int(published),
            "publishedRevision": .int(publishedRevision), "changedBy": .string(changedBy),
            "plan": plan.tree(),
        ]
        return Fact(
            kind: OpenKind.plan.rawValue, id: plan.id, person: nil, key: plan.id, validFrom: .distantPast,
            recorded: changed, body: body.encoded())
    }
}
