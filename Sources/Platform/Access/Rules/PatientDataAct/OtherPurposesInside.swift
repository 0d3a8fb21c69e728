// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// D11: inside a care provider, follow-up, administration and statistics get as little as they need; research
/// gets nothing by direct access.
///
/// Source: 2 kap. 4 § first paragraph 3–6 patientdatalagen (2008:355). Whether blocks (4 kap. 4 §) stop these
/// purposes is for a jurist: until then blocked data are left out (`Policy.leavesOutBlockedFromFollowUp`).
package struct OtherPurposesInside: Rule {
    package static let id = "D11"
    package static let source = LawReference.patientDataAct(2, "4")
    package static let validFrom = InForce.patientDataAct

    let policy: Policy

    /// The rule under a policy.
    package init(policy: Policy = .standard) { self.policy = policy }

    /// Minimised for follow-up, refused for research; nil for care and measures.
    package func verdict(on request: AccessRequest) -> Verdict? {
        guard request.isInsideCareProvider else { return nil }
        switch request.purpose {
        case .care, .certificate, .insats: return nil
        case .research: return answer(.deny, detail: "research", obligations: [.offerDisclosureRequest])
        case .quality, .administration, .statistics:
            if request.isBlockedInside, policy.leavesOutBlockedFromFollowUp.value {
                return answer(.deny, detail: "blocked")
            }
            return answer(.allowMinimised, obligations: [.logPurpose, .minimise, .leaveOutBlocked])
        }
    }
}
