// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// D4: who takes part in the care reads what her own unit wrote.
///
/// Source: 4 kap. 1 § patientdatalagen (2008:355). A block does not keep a unit from its own notes (4 §).
package struct OwnUnit: Rule {
    package static let id = "D4"
    package static let source = LawReference.patientDataAct(4, "1")
    package static let validFrom = InForce.patientDataAct

    /// The rule.
    package init() {}

    /// Allowed with a need, at the own unit.
    package func verdict(on request: AccessRequest) -> Verdict? {
        guard request.isInsideCareProvider, request.hasNeedInCare, request.sameUnit else { return nil }
        return answer(.allow)
    }
}
