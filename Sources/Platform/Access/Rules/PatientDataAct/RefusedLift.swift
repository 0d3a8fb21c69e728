// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// D10, not built yet: a patient who can decide refuses to have a block lifted; that stands in danger too.
///
/// Source: 4 kap. 5 § patientdatalagen (2008:355).
package struct RefusedLift: UnbuiltRule {
    package typealias Request = AccessRequest

    package static let id = "D10"
    package static let source = LawReference.patientDataAct(4, "5")
    package static let validFrom = InForce.patientDataAct

    /// The rule.
    package init() {}

    /// Whether the row is about this request.
    package func applies(to request: AccessRequest) -> Bool {
        request.isBlockedInside && request.hasNeedInCare && request.liftRefused
    }
}
