// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRStore
import GuardedStore
import Identity
import Sweden

extension WritePlan {
    /// Gives a plan out: a new edition in force, the same to every unit that takes part.
    ///
    /// - Returns: Units that could not be given it; it can be sent to them again.
    /// - Throws: `.incomplete` with what must be there and is not; nothing is then given to anybody.
    package func publish(
        _ filed: FiledPlan, about person: PersonKey, for visit: Visit
    ) async throws(PlanError) -> [HSAID] {
        guard filed.plan.state == .draft else { return try await send(filed, about: person, for: visit) }
        let missing = filed.plan.missing(in: try await directory())
        guard missing.isEmpty else { throw .incomplete(missing) }
        return try await turn(filed, to: .active, about: person, for: visit)
    }

    /// Ends a plan that is in force, at every unit.
    ///
    /// - Returns: Units that could not be told; it can be sent to them again.
    package func end(
        _ filed: FiledPlan, about person: PersonKey, for visit: Visit
    ) async throws(PlanError) -> [HSAID] {
        guard filed.plan.state == .active else { throw .changed }
        return try await turn(filed, to: .ended, about: person, for: visit)
    }

    private func turn(
        _ filed: FiledPlan, to state: CoordinatedPlan.State, about person: PersonKey, for visit: Visit
    ) async throws(PlanError) -> [HSAID] {
        guard try Self.unit(of: visit) == filed.plan.host else { throw .notHost }
        let today = SwedishTime.day(of: now())
        var next = filed
        next.plan.state = state
        next.plan.edition += 1
        next.plan.begun = next.plan.begun ?? today
        if state == .ended { next.plan.ended = today }
        try await store(next.plan, about: person, expected: filed.version, for: visit)
        next.version += 1
        return try await send(next, about: person, for: visit)
    }

    /// Gives the edition in force to those who have not got it. What went wrong last time is done again.
    private func send(
        _ filed: FiledPlan, about person: PersonKey, for visit: Visit
    ) async throws(PlanError) -> [HSAID] {
        guard try Self.unit(of: visit) == filed.plan.host else { throw .notHost }
        var plan = filed.plan
        guard !plan.undelivered.isEmpty else { return [] }
        let directory = try await directory()
        for unit in plan.undelivered {
            let isMember = plan.units.contains(unit)
            guard let copy = PlanDocuments(isMember ? plan : plan.emptied, at: unit, in: directory) else {
                continue
            }
            let filing = Filing(
                person: person, unit: unit, ground: .agreedPlan, consent: PlanDocuments.consentKey(plan),
                documents: copy.filed())
            do throws(DoorError) {
                _ = try await door.file(filing, for: visit)
                plan.delivered[unit] = isMember ? plan.edition : nil
            } catch {
                guard error.code != .unavailable else { throw PlanError(error) }
            }
        }
        try await store(plan, about: person, expected: filed.version, for: visit)
        return plan.undelivered
    }

    private func directory() async throws(PlanError) -> Directory {
        do throws(DoorError) {
            return try await door.directory()
        } catch {
            throw PlanError(error)
        }
    }
}
