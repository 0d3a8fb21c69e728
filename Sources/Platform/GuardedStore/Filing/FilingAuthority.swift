// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import FHIRCore
import FHIRStore
import Identity
import Sweden

/// Who may file what at which unit.
///
/// Source: 3 kap. patientdatalagen; 14 och 19 kap. socialtjänstlagen (2025:400); 16 kap. 4 § HSL.
struct FilingAuthority: Sendable {
    let judge: Judge
    let target: CareUnit

    /// Why a visit may not file on this ground; nil when it may.
    ///
    /// - Parameter own: The labels that a document would have at the reader's own unit.
    func refusal(
        of visit: Visit, on ground: FilingGround, about facts: PersonFacts, own: Labels?, now: Instant
    ) -> DoorError? {
        if case .fromIndividual = ground { return refusalOfIndividual(visit, about: facts, now: now) }
        guard case .staff(let staff) = visit.reader, staff.isStronglyIdentified,
            let commission = staff.commission, commission.isValid(at: now)
        else { return .forbidden("This is for staff with an active commission.") }
        guard ground != .dutyToReport else {
            return target.sector == .socialOther
                ? nil : .forbidden("A concern is reported to the unit that protects children.")
        }
        guard commission.rights.contains(.write) else {
            return .forbidden("The chosen commission gives no right to write.")
        }
        if let refused = refusal(on: ground, by: commission) { return refused }
        guard ground != .receivedApplication else { return nil }
        guard let own else { return .forbidden("The reader's unit is not in the directory.") }
        let verdict = judge.verdict(
            for: visit.reader, purpose: visit.purpose, about: facts, on: own, at: now)
        return verdict.isAllow ? nil : .forbidden(verdict)
    }

    private func refusal(on ground: FilingGround, by commission: Commission) -> DoorError? {
        switch ground {
        case .ownDocumentation:
            return target.hsaID == commission.unit
                ? nil : .forbidden("Staff write the record of their own unit.")
        case .receivedApplication:
            let isOwn = target.hsaID == commission.unit && commission.purpose == .insats
            return isOwn && target.isInvestigating
                ? nil : .forbidden("Applications are taken by the unit that investigates.")
        case .commissioned:
            return target.provider == commission.provider && target.sector == .socialElderDisability
                ? nil : .forbidden("A measure is given to a unit of the same provider of social care.")
        case .agreedPlan:
            return target.sector == .socialOther
                ? .forbidden("A shared plan is not given to units outside coherent documentation.") : nil
        case .referral:
            return target.sector == .health || target.sector == .dental
                ? nil : .forbidden("A referral is sent to a unit of care.")
        case .fromIndividual, .dutyToReport: return nil
        }
    }

    private func refusalOfIndividual(_ visit: Visit, about facts: PersonFacts, now: Instant) -> DoorError? {
        guard case .individual(let individual) = visit.reader, individual.isStronglyIdentified else {
            return .forbidden("This is for the person herself, signed in with e-identification.")
        }
        let request = judge.individualRequest(.readRecord, for: individual, about: facts, on: nil, at: now)
        switch request.relation {
        case .selfSame: return nil
        case .guardian:
            let isYoung = request.age.map { $0 < judge.policy.guardianReadsUntilAge.value } ?? false
            return isYoung ? nil : .forbidden("From this age the child writes for herself.")
        default: return .forbidden("A person writes about herself, or about a child in her care.")
        }
    }
}
