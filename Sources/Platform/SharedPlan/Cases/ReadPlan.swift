// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import FHIRCore
import FHIRStore
import GuardedStore
import Identity
import Sweden

/// Shows a person's shared plans, each once: to a unit its own copy, to others the newest that is in force.
package struct ReadPlan: Sendable {
    private let door: Door

    /// The use case behind a door.
    package init(door: Door) {
        self.door = door
    }

    /// The plans that the reader may see, the newest first; beside them the parts of plans that cannot be
    /// read.
    ///
    /// - Throws: `.forbidden` with the verdict when the law lets a person, or who acts for her, see nothing.
    package func plans(of person: PersonKey, for visit: Visit) async throws(DoorError) -> PlanList {
        if case .individual = visit.reader {
            try await door.overview(of: person, for: visit).refuseIfClosed()
        }
        let found = try await door.timeline(
            TimelineQuestion(person: person, types: ["CareTeam"], count: Limits.documentsMax), for: visit)
        var list = PlanList()
        list.unreadable = found.matches.compactMap(\.unreadable)
        var copies: [PlanID: [Copy]] = [:]
        for stored in found.matches {
            guard let copy = Copy(stored) else { continue }
            copies[copy.team.plan, default: []].append(copy)
        }
        for group in copies.values {
            guard let chosen = Self.choice(among: group, for: visit) else { continue }
            let isBeingChanged = group.contains { $0.team.isDraft } && !chosen.team.isDraft
            try await read(chosen, isBeingChanged: isBeingChanged, for: visit, into: &list)
        }
        list.plans.sort { ($0.plan.called, $0.plan.id.text) > ($1.plan.called, $1.plan.id.text) }
        return list
    }

    /// One of them; nil when the reader may not see it.
    package func plan(
        _ id: PlanID, of person: PersonKey, for visit: Visit
    ) async throws(DoorError) -> FiledPlan? {
        try await plans(of: person, for: visit).plans.first { $0.plan.id == id }
    }

    private struct Copy {
        let stored: StoredResource
        let team: PlanTeam
        let json: JSONValue

        init?(_ stored: StoredResource) {
            guard let root = stored.readableRoot, let team = PlanTeam(root) else { return nil }
            self.stored = stored
            self.team = team
            json = root
        }
    }

    private static func choice(among copies: [Copy], for visit: Visit) -> Copy? {
        if case .staff(let staff) = visit.reader, let unit = staff.commission?.unit,
            let own = copies.first(where: { $0.stored.labels.labelClass.unit == unit.text })
        {
            return own
        }
        return copies.max { rank($0) < rank($1) }
    }

    /// In force before draft and ended, then the newest edition, then the original.
    private static func rank(_ copy: Copy) -> (Int, Int, Int) {
        let isOriginal = copy.stored.labels.labelClass.unit == copy.team.host?.text
        return (copy.team.isActive ? 1 : 0, copy.team.edition, isOriginal ? 1 : 0)
    }

    private func read(
        _ copy: Copy, isBeingChanged: Bool, for visit: Visit, into list: inout PlanList
    ) async throws(DoorError) {
        let stored: StoredResource
        do throws(DoorError) {
            stored = try await door.read(ResourceKey("CarePlan", copy.stored.key.id), for: visit)
        } catch {
            guard error.code == .notFound || error.code == .gone else { throw error }
            return
        }
        if let broken = stored.unreadable { list.unreadable.append(broken) }
        guard let root = stored.readableRoot,
            let plan = CoordinatedPlan(carePlan: root, careTeam: copy.json),
            let unit = HSAID(stored.labels.labelClass.unit)
        else { return }
        list.plans.append(
            FiledPlan(plan: plan, version: stored.version, unit: unit, isBeingChanged: isBeingChanged))
    }
}
