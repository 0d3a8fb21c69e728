// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// D22, not built yet: danger to life or serious risk to health, and consent cannot be had: first which
/// providers have data, then what matters for care that the patient cannot be without.
///
/// Source: 3 kap. 6 § lagen (2022:913).
package struct Emergency: UnbuiltRule {
    package typealias Request = AccessRequest

    package static let id = "D22"
    package static let source = LawReference.coherentDocumentationAct(3, "6")
    package static let validFrom = InForce.coherentDocumentationAct

    /// The rule.
    package init() {}

    /// Whether the row is about this request.
    package func applies(to request: AccessRequest) -> Bool {
        request.isCareProviderAsking && request.isEmergencyWithoutConsent && request.owner == .careProvider
    }
}
