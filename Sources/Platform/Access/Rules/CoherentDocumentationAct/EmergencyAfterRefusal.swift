// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// D22b, not built yet: in an emergency an earlier refusal is shown, and considered with a reason, before
/// anything opens.
///
/// Source: 3 kap. 6 § lagen (2022:913); how an earlier refusal counts is for a jurist.
package struct EmergencyAfterRefusal: UnbuiltRule {
    package typealias Request = AccessRequest

    package static let id = "D22b"
    package static let source = LawReference.coherentDocumentationAct(3, "6")
    package static let validFrom = InForce.coherentDocumentationAct

    /// The rule.
    package init() {}

    /// Whether the row is about this request.
    package func applies(to request: AccessRequest) -> Bool {
        request.isCareProviderAsking && request.isEmergencyWithoutConsent && request.owner == .careProvider
            && request.consent == .refused && !request.refusalConsidered
    }
}
