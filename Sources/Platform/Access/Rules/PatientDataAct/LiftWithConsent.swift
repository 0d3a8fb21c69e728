// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// D8, not built yet: the patient agrees that a block is lifted for a time, and an officer may do it.
///
/// Source: 4 kap. 5 § patientdatalagen (2008:355), first paragraph 1.
package struct LiftWithConsent: UnbuiltRule {
    package typealias Request = AccessRequest

    package static let id = "D8"
    package static let source = LawReference.patientDataAct(4, "5")
    package static let validFrom = InForce.patientDataAct

    /// The rule.
    package init() {}

    /// Whether the row is about this request.
    package func applies(to request: AccessRequest) -> Bool {
        request.isBlockedInside && request.hasNeedInCare && request.liftConsent && request.liftRight
    }
}
