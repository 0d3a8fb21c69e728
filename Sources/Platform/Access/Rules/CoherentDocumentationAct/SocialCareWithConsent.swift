// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// D25, not built yet: social care reads with measures or investigation, relevance and consent.
///
/// Source: 3 kap. 2 § lagen (2022:913).
package struct SocialCareWithConsent: UnbuiltRule {
    package typealias Request = AccessRequest

    package static let id = "D25"
    package static let source = LawReference.coherentDocumentationAct(3, "2")
    package static let validFrom = InForce.coherentDocumentationAct

    /// The rule.
    package init() {}

    /// Whether the row is about this request.
    package func applies(to request: AccessRequest) -> Bool {
        request.isSocialProviderAsking && request.insats && request.relevance && request.consent == .valid
    }
}
