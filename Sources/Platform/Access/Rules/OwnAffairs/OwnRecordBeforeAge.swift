// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// C2, not built yet: from 13 until 16 a child reads its own record only at units where the head of the unit
/// has granted it, after an assessment of maturity.
///
/// Source: national practice (Inera), no statute; the day it began is not known.
package struct OwnRecordBeforeAge: UnbuiltRule {
    package typealias Request = IndividualRequest

    package static let id = "C2"
    package static let source = LawReference(.nationalPractice)
    package static let validFrom = InForce.patientDataAct

    let policy: Policy

    /// The rule under a policy.
    package init(policy: Policy = .standard) { self.policy = policy }

    /// Whether the row is about this request.
    package func applies(to request: IndividualRequest) -> Bool {
        guard request.action == .readRecord, request.relation == .selfSame, let age = request.age else {
            return false
        }
        return age >= policy.guardianReadsUntilAge.value && age < policy.readsOwnRecordFromAge.value
    }
}
