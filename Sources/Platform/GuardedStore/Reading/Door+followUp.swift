// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import Audit
import FHIRCore
import FHIRStore
import Identity

extension Door {
    /// Refuses to show a person's record to staff who have chosen a commission for follow-up: row D11 allows
    /// minimised values over many (`compile`), never an opened record.
    func refuseFollowUp(_ visit: Visit, about person: PersonKey?) async throws(DoorError) {
        guard case .staff = visit.reader else { return }
        switch visit.purpose {
        case .care, .certificate, .insats: return
        case .quality, .administration, .statistics, .research: break
        }
        let verdict = Verdict(
            rule: "D11", decision: .deny, source: .patientDataAct(2, "4"), reasonKey: "rules.D11.record")
        let resource = LogResource(type: "record", person: person, count: 0)
        try await record([row(verdict, resources: [resource], activity: .read, at: now(), for: visit)])
        throw .forbidden(verdict)
    }
}
