// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// D0: nobody reads without two factors and an active commission at a chosen unit.
///
/// Source: 4 kap. 2 § patientdatalagen (2008:355): access is by authorisation for the tasks. Two factors over
/// open networks: HSLF-FS 2016:40 3 kap. 15 § (not read in full).
package struct AuthorisedReader: Rule {
    package static let id = "D0"
    package static let source = LawReference.patientDataAct(4, "2")
    package static let validFrom = InForce.patientDataAct

    /// The rule.
    package init() {}

    /// Refused without two factors, or without commission.
    package func verdict(on request: AccessRequest) -> Verdict? {
        if !request.loa3 { return answer(.deny, detail: "signin", obligations: [.logSecurityEvent]) }
        if !request.commission { return answer(.deny, obligations: [.logSecurityEvent]) }
        return nil
    }
}
