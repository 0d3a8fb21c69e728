// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// D25: social care reads others' data with measures or an investigation for the person, when they matter,
/// and with consent.
///
/// Source: 3 kap. 2 § lagen (2022:913). Who the reader is inside the provider is for the commission (D1).
package struct SocialCareWithConsent: Rule {
    package static let id = "D25"
    package static let source = LawReference.coherentDocumentationAct(3, "2")
    package static let validFrom = InForce.coherentDocumentationAct

    /// The rule.
    package init() {}

    /// Allowed when all three hold.
    package func verdict(on request: AccessRequest) -> Verdict? {
        guard request.isSocialProviderAsking, request.insats, request.relevance, request.consent == .valid
        else { return nil }
        return answer(.allow, obligations: [.logConsent])
    }
}
