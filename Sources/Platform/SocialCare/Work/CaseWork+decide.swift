// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import GuardedStore
import Identity
import Sweden

extension CaseWork {
    /// Decides. The person sees it at once, with how and until when to appeal.
    ///
    /// - Throws: `.preconditionFailed` when no area of life is assessed, `.invalid` for days that do not fit,
    ///   `.forbidden` without the right to sign.
    package func decide(
        _ decision: SupportDecision, in file: CaseFile, for visit: Visit
    ) async throws(DoorError) {
        let (member, commission) = try staff(of: visit)
        guard commission.rights.contains(.sign) else {
            throw DoorError(.forbidden, .forbidden, "The chosen commission gives no right to decide.")
        }
        try expect(
            file.main.kind == .support && file.main.step == .investigating, "No investigation is open.")
        try expect(
            LifeArea.allCases.contains { file.assessment($0, .investigation) != nil },
            "At least one area of life must be assessed.")
        _ = try checked(decision.title, at: "title")
        _ = try checked(decision.reason, at: "reason")
        if decision.isGranted {
            guard let from = decision.from, let until = decision.until, from <= until else {
                throw DoorError(.invalid, .value, "A granted measure needs a period.", at: "until")
            }
            guard let followUp = decision.followUp, followUp >= today else {
                throw DoorError(.invalid, .value, "A granted measure is followed up.", at: "followUp")
            }
        }
        var made = decision
        made.appealBy = (decision.told ?? today).adding(days: CaseTimes.appealDays)
        var changed = file.main
        changed.step = decision.isGranted ? .decided : .closed
        changed.decision = made.key
        changed.followUp = decision.isGranted ? decision.followUp : nil
        changed.events.append(CaseEvent(.decided, at: now(), by: member, decision.title))
        let texts = texts
        let filed = made
        let document = Filing.Document(key: made.key, expected: 0) { patient in
            filed.tree(for: patient, by: member, texts)
        }
        try await write([document, self.document(changed)], about: file.person, for: visit)
    }
}
