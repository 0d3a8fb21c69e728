// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import GuardedStore

extension CaseWork {
    /// The person agrees to a plan. The unit that carries it out sees it at once.
    ///
    /// - Throws: `.notFound` for what is no plan of hers, `.preconditionFailed` for one that is agreed to
    ///   already or no longer the newest.
    package func confirmPlan(_ id: ResourceID, for visit: Visit) async throws(DoorError) {
        guard let person = visit.reader.ownPerson else {
            throw DoorError(.forbidden, .forbidden, "A person agrees to her own plan.")
        }
        let care = try await record(of: person, .carryingOut, for: visit)
        guard let plan = care.plans.first(where: { $0.key.id == id }), let unit = plan.unit else {
            throw DoorError(.notFound, .notFound, "There is no such plan.")
        }
        try expect(care.mayConfirm(plan, by: .person), "The plan is agreed to already, or another is newer.")
        let made = PlanConfirmation(plan: plan.key, party: .person, time: now())
        _ = try await door.file(
            Filing(person: person, unit: unit, ground: .fromIndividual, documents: [document(made)]),
            for: visit)
    }

    /// The unit that carries out a measure agrees to its newest plan. The person sees it at once.
    package func confirmPlan(in file: CaseFile, for visit: Visit) async throws(DoorError) {
        let (member, commission) = try staff(of: visit)
        guard let plan = file.plans.first, file.main.kind == .measure, file.main.unit == commission.unit,
            file.care.mayConfirm(plan, by: .provider)
        else { throw DoorError(.preconditionFailed, .businessRule, "There is no plan to agree to.") }
        let made = PlanConfirmation(plan: plan.key, party: .provider, time: now(), staff: member)
        try await write([document(made)], about: file.person, for: visit)
    }

    private func document(_ made: PlanConfirmation) -> Filing.Document {
        let texts = texts
        return Filing.Document(key: ResourceKey("Provenance", .random()), expected: 0) { patient in
            made.tree(for: patient, texts)
        }
    }
}
