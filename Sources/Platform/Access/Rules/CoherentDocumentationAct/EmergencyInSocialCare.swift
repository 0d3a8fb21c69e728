// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// D29, not built yet: social care has no emergency rule; a telephone call and an assessment of secrecy
/// remain.
///
/// Source: 3 kap. 7 § lagen (2022:913).
package struct EmergencyInSocialCare: UnbuiltRule {
    package typealias Request = AccessRequest

    package static let id = "D29"
    package static let source = LawReference.coherentDocumentationAct(3, "7")
    package static let validFrom = InForce.coherentDocumentationAct

    /// The rule.
    package init() {}

    /// Whether the row is about this request.
    package func applies(to request: AccessRequest) -> Bool {
        request.isSocialProviderAsking && request.danger
    }
}
