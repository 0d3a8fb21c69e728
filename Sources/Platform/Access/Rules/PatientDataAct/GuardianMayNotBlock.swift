// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// C5: a guardian may not block a child's data, nor lift a block.
///
/// Source: 4 kap. 4 § patientdatalagen (2008:355); 2 kap. 3 § lagen (2022:913).
package struct GuardianMayNotBlock: Rule {
    package static let id = "C5"
    package static let source = LawReference.patientDataAct(4, "4")
    package static let validFrom = InForce.patientDataAct

    /// The rule.
    package init() {}

    /// Refused to every guardian.
    package func verdict(on request: IndividualRequest) -> Verdict? {
        guard request.relation == .guardian else { return nil }
        return request.action == .createBlock || request.action == .liftBlock ? answer(.deny) : nil
    }
}
