// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// D2: other social services (child protection, economic assistance, addiction) are closed to every other
/// branch.
///
/// Source: 26 kap. 1 § and 8 kap. 1–2 §§ offentlighets- och sekretesslagen (2009:400); private providers have
/// the same duty of silence. Consent does not open it by direct access; disclosure after an assessment may.
package struct SecrecyBetweenBranches: Rule {
    package static let id = "D2"
    package static let source = LawReference.secrecyAct(26, "1")
    package static let validFrom = InForce.secrecyAct

    /// The rule.
    package init() {}

    /// Refused when the data are of other social services and not of the reader's own branch.
    package func verdict(on request: AccessRequest) -> Verdict? {
        guard request.sector == .socialOther, !request.ownBranch else { return nil }
        return answer(.deny, obligations: [.logSecurityEvent, .offerDisclosureRequest])
    }
}
