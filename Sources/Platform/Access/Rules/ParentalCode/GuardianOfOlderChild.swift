// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// C4: from the day a child turns 13 its guardians no longer read its record, unless they have been given
/// extended access to the unit; from 16 not even then.
///
/// Source: 6 kap. 11 § föräldrabalken and 12 kap. 3 § offentlighets- och sekretesslagen; the ages are
/// national practice (Inera), no statute.
package struct GuardianOfOlderChild: Rule {
    package static let id = "C4"
    package static let source = LawReference.parentalCode(6, "11")
    package static let validFrom = InForce.patientDataAct

    let policy: Policy

    /// The rule under a policy.
    package init(policy: Policy = .standard) { self.policy = policy }

    /// Refused, but for extended access to the unit before 16.
    package func verdict(on request: IndividualRequest) -> Verdict? {
        guard request.action == .readRecord, request.relation == .guardian, let age = request.age,
            age >= policy.guardianReadsUntilAge.value, age < policy.adultFromAge.value
        else { return nil }
        let isConcealed = request.isConcealedFromSubject || request.flags.contains(.concealedFromGuardian)
        let isExtended = request.hasExtendedAccess && age < policy.readsOwnRecordFromAge.value
        guard isExtended, request.isStronglyIdentified, !isConcealed, !request.isOwnDocument,
            request.isOpenToDirectAccess
        else { return answer(.deny) }
        return answer(.allow, detail: "extended")
    }
}
