// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import GuardedStore
import Identity
import Sweden

/// Calls to a plan, changes it, gives it out and ends it.
package struct WritePlan: Sendable {
    let door: Door
    let now: @Sendable () -> Instant

    /// The use case behind a door.
    package init(door: Door, now: @escaping @Sendable () -> Instant) {
        self.door = door
        self.now = now
    }

    /// Calls to a plan: the reader's unit becomes its host. Region and municipality may each call.
    package func call(
        about person: PersonKey, because reason: String, for visit: Visit
    ) async throws(PlanError) -> PlanID {
        let unit = try Self.unit(of: visit)
        let plan = CoordinatedPlan(
            id: .random(), host: unit, called: SwedishTime.day(of: now()), callReason: reason)
        try await store(plan, about: person, expected: 0, for: visit)
        return plan.id
    }

    /// Keeps a changed plan as a draft. Copies that are given out stay as they are until it is published.
    ///
    /// - Parameter version: Of the plan that was changed.
    /// - Throws: `.changed` when somebody else has written since.
    package func save(
        _ plan: CoordinatedPlan, about person: PersonKey, version: Int, for visit: Visit
    ) async throws(PlanError) {
        guard try Self.unit(of: visit) == plan.host, plan.state != .ended else { throw .notHost }
        var draft = plan
        draft.state = .draft
        if !draft.units.contains(draft.host) { draft.units.insert(draft.host, at: 0) }
        try await store(draft, about: person, expected: version, for: visit)
    }

    /// Files the original.
    func store(
        _ plan: CoordinatedPlan, about person: PersonKey, expected: Int, for visit: Visit
    ) async throws(PlanError) {
        do throws(DoorError) {
            guard let documents = PlanDocuments(plan, at: plan.host, in: try await door.directory()) else {
                throw DoorError(.invalid, .value, "The unit's HSA-id is too long.", at: "unit")
            }
            _ = try await door.file(
                Filing(
                    person: person, unit: plan.host, ground: .ownDocumentation,
                    documents: documents.filed(expected: expected)), for: visit)
        } catch {
            throw PlanError(error)
        }
    }

    static func unit(of visit: Visit) throws(PlanError) -> HSAID {
        guard case .staff(let staff) = visit.reader, let unit = staff.commission?.unit else { throw .notHost }
        return unit
    }
}
