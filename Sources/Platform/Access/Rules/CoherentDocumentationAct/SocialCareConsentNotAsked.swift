// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// D26: with measures or an investigation but no answer yet, social care asks the person. Only that unblocked
/// data exist is shown.
///
/// Source: 3 kap. 2 § and 2 kap. 4 § second paragraph lagen (2022:913).
package struct SocialCareConsentNotAsked: Rule {
    package static let id = "D26"
    package static let source = LawReference.coherentDocumentationAct(3, "2")
    package static let validFrom = InForce.coherentDocumentationAct

    /// The rule.
    package init() {}

    /// Asks somebody who can decide.
    package func verdict(on request: AccessRequest) -> Verdict? {
        guard request.isSocialProviderAsking, request.insats, request.relevance, request.consent == .none,
            request.isAbleToConsent
        else { return nil }
        return answer(.askConsent, obligations: [.showUnblockedExists])
    }
}
