// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import GuardedStore
import Identity

/// A version of a plan as it was published. Stays readable, and is never changed.
package struct PlanVersion: Sendable, Hashable {
    /// Counted from 1.
    package let number: Int
    /// The plan as it was.
    package let plan: Plan
    /// When.
    package let published: Instant
    /// By whom: name and title, or the title alone where the name is protected.
    package let by: String
    /// What is new, in the publisher's words.
    package let note: String

    init(number: Int, plan: Plan, published: Instant, by: String, note: String) {
        self.number = number
        self.plan = plan
        self.published = published
        self.by = by
        self.note = note
    }

    init?(fact: Fact) {
        guard fact.kind == OpenKind.planVersion.rawValue, let body = FactBody(fact),
            let plan = body["plan"].flatMap(Plan.init), let number = body["number"]?.int
        else { return nil }
        self.init(
            number: number, plan: plan, published: fact.recorded, by: body.words("by"),
            note: body.words("note"))
    }

    var fact: Fact {
        let body: JSONTree = [
            "number": .int(number), "by": .string(by), "note": .string(note), "plan": plan.tree(),
        ]
        return Fact(
            kind: OpenKind.planVersion.rawValue, id: "\(plan.id)/\(number)", person: nil, key: plan.id,
            validFrom: published, recorded: published, body: body.encoded())
    }

    /// For the API; without the plan in a list of versions.
    package func tree(withPlan: Bool) -> JSONTree {
        [
            "plan": withPlan ? .absent : .string(plan.id), "version": .int(number),
            "published": .string(published.text), "by": .string(by), "note": .string(note),
            "content": withPlan ? plan.tree() : .absent,
        ]
    }
}
