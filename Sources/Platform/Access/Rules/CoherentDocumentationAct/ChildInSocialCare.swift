// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// D27, not built yet: for a child who cannot consent, social care reads other social care's data, not care
/// providers'.
///
/// Source: 3 kap. 2 § lagen (2022:913).
package struct ChildInSocialCare: UnbuiltRule {
    package typealias Request = AccessRequest

    package static let id = "D27"
    package static let source = LawReference.coherentDocumentationAct(3, "2")
    package static let validFrom = InForce.coherentDocumentationAct

    /// The rule.
    package init() {}

    /// Whether the row is about this request.
    package func applies(to request: AccessRequest) -> Bool {
        request.isSocialProviderAsking && request.childCannotConsent
    }
}
