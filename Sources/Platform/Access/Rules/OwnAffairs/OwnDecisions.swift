// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// C6: a person blocks and lifts, consents and takes consent back, herself or through staff; it counts at
/// once.
///
/// Source: 4 kap. 4 § patientdatalagen (2008:355); 2 kap. 3 § and 3 kap. 1 § lagen (2022:913). A child who is
/// found mature enough decides too; no age in law, the default is policy.
package struct OwnDecisions: Rule {
    package static let id = "C6"
    package static let source = LawReference.patientDataAct(4, "4")
    package static let validFrom = InForce.patientDataAct

    let policy: Policy

    /// The rule under a policy.
    package init(policy: Policy = .standard) { self.policy = policy }

    /// Allowed to the person herself when old or mature enough.
    package func verdict(on request: IndividualRequest) -> Verdict? {
        guard request.isOwnDecision, request.relation == .selfSame, let age = request.age else { return nil }
        guard request.isStronglyIdentified || request.isThroughStaff else {
            return answer(.deny, detail: "signin")
        }
        let isOldEnough = age >= policy.decidesFromAge.value || request.isFoundMature
        return isOldEnough ? answer(.allow) : answer(.deny, detail: "age")
    }
}
