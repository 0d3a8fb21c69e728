// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// D17: a care provider reads another's data with a patient relation, when they matter, and with consent.
///
/// Source: 3 kap. 1 § lagen (2022:913). For a certificate an earlier relation suffices.
package struct CareWithConsent: Rule {
    package static let id = "D17"
    package static let source = LawReference.coherentDocumentationAct(3, "1")
    package static let validFrom = InForce.coherentDocumentationAct

    /// The rule.
    package init() {}

    /// Allowed when all three hold.
    package func verdict(on request: AccessRequest) -> Verdict? {
        guard request.isCareProviderAsking, request.hasCareRelation, request.relevance,
            request.consent == .valid
        else { return nil }
        return answer(.allow, obligations: [.logConsent])
    }
}
