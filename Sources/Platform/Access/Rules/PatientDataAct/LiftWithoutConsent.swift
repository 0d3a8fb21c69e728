// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// D9, not built yet: consent cannot be had and the data may matter for care that the patient cannot be
/// without: an officer sees which unit has blocked, then lifts what matters.
///
/// Source: 4 kap. 5 § patientdatalagen (2008:355), first paragraph 2.
package struct LiftWithoutConsent: UnbuiltRule {
    package typealias Request = AccessRequest

    package static let id = "D9"
    package static let source = LawReference.patientDataAct(4, "5")
    package static let validFrom = InForce.patientDataAct

    /// The rule.
    package init() {}

    /// Whether the row is about this request.
    package func applies(to request: AccessRequest) -> Bool {
        request.isBlockedInside && request.hasNeedInCare && request.consentUnobtainable && request.vitalNeed
            && request.liftRight
    }
}
