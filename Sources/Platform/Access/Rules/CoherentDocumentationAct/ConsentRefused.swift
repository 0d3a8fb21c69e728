// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// D19: who can decide and has said no, or taken a yes back, is obeyed, in danger too.
///
/// Source: 3 kap. 1 and 7 §§ lagen (2022:913).
package struct ConsentRefused: Rule {
    package static let id = "D19"
    package static let source = LawReference.coherentDocumentationAct(3, "1")
    package static let validFrom = InForce.coherentDocumentationAct

    /// The rule.
    package init() {}

    /// Refused while the person can decide.
    package func verdict(on request: AccessRequest) -> Verdict? {
        guard request.isCareProviderAsking, request.consent == .refused, request.isAbleToConsent else {
            return nil
        }
        return answer(.deny)
    }
}
