// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// D14: what a person has blocked is not read by other providers. A block stands above any consent.
///
/// Source: 2 kap. 3 and 5 §§ lagen (2022:913). That blocked data exist is told between care providers, about
/// patients only; to and about social care nothing is told.
package struct BlockedBetweenProviders: Rule {
    package static let id = "D14"
    package static let source = LawReference.coherentDocumentationAct(2, "3")
    package static let validFrom = InForce.coherentDocumentationAct

    let policy: Policy

    /// The rule under a policy.
    package init(policy: Policy = .standard) { self.policy = policy }

    /// Refused when blocked against the reader's provider.
    package func verdict(on request: AccessRequest) -> Verdict? {
        guard request.isBetweenProviders, request.outerBlocked else { return nil }
        let isBetweenCareProviders = request.actor == .careProvider && request.owner == .careProvider
        guard isBetweenCareProviders, policy.showBlockedExists.value else {
            return answer(.deny, detail: "silent")
        }
        return answer(.denyShowBlockExists, obligations: [.showBlockedExists])
    }
}
