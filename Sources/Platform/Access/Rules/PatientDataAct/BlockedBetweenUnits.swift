// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// D7: what a patient has blocked stays at the unit that wrote it. That blocked data exist may be told.
///
/// Source: 4 kap. 4 § patientdatalagen (2008:355). Lifting a block (5 §) is D8–D10, tried before.
package struct BlockedBetweenUnits: Rule {
    package static let id = "D7"
    package static let source = LawReference.patientDataAct(4, "4")
    package static let validFrom = InForce.patientDataAct

    let policy: Policy

    /// The rule under a policy.
    package init(policy: Policy = .standard) { self.policy = policy }

    /// Refused to other units; which unit it is stays untold.
    package func verdict(on request: AccessRequest) -> Verdict? {
        guard request.isBlockedInside, request.hasNeedInCare else { return nil }
        guard policy.showBlockedExists.value else { return answer(.deny, detail: "silent") }
        return answer(.denyShowBlockExists, obligations: [.showBlockedExists])
    }
}
