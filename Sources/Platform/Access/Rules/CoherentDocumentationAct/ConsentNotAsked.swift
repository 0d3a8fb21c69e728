// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// D18: with a relation but no answer yet, the person is asked. Only that unblocked data exist is shown.
///
/// Source: 3 kap. 1 § and 2 kap. 4 § second paragraph lagen (2022:913).
package struct ConsentNotAsked: Rule {
    package static let id = "D18"
    package static let source = LawReference.coherentDocumentationAct(3, "1")
    package static let validFrom = InForce.coherentDocumentationAct

    /// The rule.
    package init() {}

    /// Asks, unless there is danger and the person cannot be asked.
    package func verdict(on request: AccessRequest) -> Verdict? {
        guard request.isCareProviderAsking, request.hasCareRelation, request.relevance,
            request.consent == .none,
            request.isAbleToConsent, !request.isEmergencyWithoutConsent
        else { return nil }
        return answer(.askConsent, obligations: [.showUnblockedExists])
    }
}
