// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// D26, not built yet: social care asks a person who can decide and has not answered.
///
/// Source: 3 kap. 2 § lagen (2022:913).
package struct SocialCareConsentNotAsked: UnbuiltRule {
    package typealias Request = AccessRequest

    package static let id = "D26"
    package static let source = LawReference.coherentDocumentationAct(3, "2")
    package static let validFrom = InForce.coherentDocumentationAct

    /// The rule.
    package init() {}

    /// Whether the row is about this request.
    package func applies(to request: AccessRequest) -> Bool {
        request.isSocialProviderAsking && request.consent == .none && request.isAbleToConsent
    }
}
