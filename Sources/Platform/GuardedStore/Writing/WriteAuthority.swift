// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import FHIRCore
import FHIRStore
import Identity

/// Who may write what: a system its own provider's data, a staff member her own unit's documentation about a
/// person whom she takes part in the care of.
///
/// Source: 3 kap. 1-3 §§, 4 kap. 1-2 §§ patientdatalagen.
struct WriteAuthority: Sendable {
    let judge: Judge

    /// - Parameters:
    ///   - labels: Those of the version to be written, or of the one to be deleted.
    ///   - current: Those of the version there now; nil for a new resource.
    ///   - facts: About the person concerned; nil when there is none.
    func refusal(
        of visit: Visit, writing labels: Labels, over current: Labels?, facts: PersonFacts?, now: Instant
    ) -> DoorError? {
        switch visit.reader {
        case .system(let client):
            if let current, current.labelClass.owner != client.provider.text {
                return .forbidden("This client may only write what its own care provider is responsible for.")
            }
            return nil
        case .staff(let staff):
            return refusal(of: staff, visit: visit, writing: labels, over: current, facts: facts, now: now)
        case .individual:
            return .forbidden(
                "A person may write her own blocks and consents here (Consent with a code of "
                    + "\(ConsentDocument.kindSystem)); other resources are written by those who give care.")
        }
    }

    /// Whether the reader may read what is there: for what a refusal may tell.
    func mayRead(_ labels: Labels, visit: Visit, facts: PersonFacts?, now: Instant) -> Bool {
        guard let facts else {
            guard case .system(let client) = visit.reader else { return false }
            return labels.labelClass.owner == client.provider.text
        }
        return judge.verdict(for: visit.reader, purpose: visit.purpose, about: facts, on: labels, at: now)
            .isAllow
    }

    private func refusal(
        of staff: StaffReader, visit: Visit, writing labels: Labels, over current: Labels?,
        facts: PersonFacts?,
        now: Instant
    ) -> DoorError? {
        guard let commission = staff.commission, commission.rights.contains(.write) else {
            return .forbidden("The chosen commission gives no right to write.")
        }
        if let current, current.labelClass.unit != commission.unit.text {
            return .forbidden("Only the unit that wrote it may change it.")
        }
        if let current, current.person != labels.person || current.isAboutSeveral != labels.isAboutSeveral {
            return .forbidden("What is written about one person is not made to be about another.")
        }
        guard let facts else {
            return .forbidden("The resource names no person whom the unit has a relation to.")
        }
        let verdict = judge.verdict(
            for: visit.reader, purpose: visit.purpose, about: facts, on: labels, at: now)
        return verdict.isAllow ? nil : .forbidden(verdict)
    }
}
