// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// C7: a person reads who has read about her: unit, time, action, purpose and role.
///
/// Source: 5 kap. 5 § and 8 kap. 5 § patientdatalagen (2008:355); 4 kap. 2 § lagen (2022:913). The log tells
/// as much as the record of where one has been cared for: the same age of practice holds.
package struct OwnAccessLog: Rule {
    package static let id = "C7"
    package static let source = LawReference.patientDataAct(5, "5")
    package static let validFrom = InForce.patientDataAct

    let policy: Policy

    /// The rule under a policy.
    package init(policy: Policy = .standard) { self.policy = policy }

    /// Allowed to the person herself, with two factors.
    package func verdict(on request: IndividualRequest) -> Verdict? {
        guard request.action == .readLog, request.relation == .selfSame, let age = request.age else {
            return nil
        }
        guard request.isStronglyIdentified else { return answer(.deny, detail: "signin") }
        return age >= policy.readsOwnRecordFromAge.value ? answer(.allow) : answer(.deny, detail: "age")
    }
}
