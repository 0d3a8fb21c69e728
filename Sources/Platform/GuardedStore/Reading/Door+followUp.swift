// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import Audit
import FHIRCore
import FHIRStore
import Identity

extension Door {
    /// Refuses to show a person's record to staff who have chosen a commission for follow-up: rows D11 and
    /// D34 allow minimised values over many (`compile`), never an opened record.
    func refuseFollowUp(_ visit: Visit, about person: PersonKey?) async throws(DoorError) {
        guard case .staff(let reader) = visit.reader else { return }
        switch visit.purpose {
        case .care, .certificate, .insats: return
        case .quality, .administration, .statistics, .research: break
        }
        let ground = try await judge().followUpVerdict(for: reader, purpose: visit.purpose, at: now())
        let verdict =
            ground.isAllow
            ? Verdict(
                rule: ground.rule, decision: .deny, source: ground.source,
                reasonKey: "rules.\(ground.rule).record") : ground
        let resource = LogResource(type: "record", person: person, count: 0)
        try await record([row(verdict, resources: [resource], activity: .read, at: now(), for: visit)])
        throw .forbidden(verdict)
    }
}
