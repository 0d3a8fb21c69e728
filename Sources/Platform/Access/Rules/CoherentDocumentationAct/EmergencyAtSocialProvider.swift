// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// D23, not built yet: the emergency rule does not open social care's data.
///
/// Source: 3 kap. 6 § lagen (2022:913), which names care providers' data only.
package struct EmergencyAtSocialProvider: UnbuiltRule {
    package typealias Request = AccessRequest

    package static let id = "D23"
    package static let source = LawReference.coherentDocumentationAct(3, "6")
    package static let validFrom = InForce.coherentDocumentationAct

    /// The rule.
    package init() {}

    /// Whether the row is about this request.
    package func applies(to request: AccessRequest) -> Bool {
        request.isCareProviderAsking && request.isEmergencyWithoutConsent
            && request.owner == .socialCareProvider
    }
}
