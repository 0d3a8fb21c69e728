// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// D1: nobody reads for another purpose than the commission's.
///
/// Source: 2 kap. 4 § patientdatalagen (2008:355), the purposes; 4 kap. 2 §, authorisation for the tasks.
package struct PurposeOfCommission: Rule {
    package static let id = "D1"
    package static let source = LawReference.patientDataAct(2, "4")
    package static let validFrom = InForce.patientDataAct

    /// The rule.
    package init() {}

    /// Refused when the purpose is not within the commission.
    package func verdict(on request: AccessRequest) -> Verdict? {
        request.purposeAllowed ? nil : answer(.deny, obligations: [.logSecurityEvent])
    }
}
