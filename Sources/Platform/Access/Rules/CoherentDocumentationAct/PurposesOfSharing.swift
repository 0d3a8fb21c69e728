// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// D13: coherent documentation is read for care or a certificate, by social care for its own measures; for
/// nothing else.
///
/// Source: 2 kap. 1 § and 3 kap. 1 and 2 §§ lagen (2022:913).
package struct PurposesOfSharing: Rule {
    package static let id = "D13"
    package static let source = LawReference.coherentDocumentationAct(2, "1")
    package static let validFrom = InForce.coherentDocumentationAct

    /// The rule.
    package init() {}

    /// Refused for any other purpose.
    package func verdict(on request: AccessRequest) -> Verdict? {
        guard request.isBetweenProviders else { return nil }
        let isRight = request.actor == .careProvider ? request.isForCare : request.purpose == .insats
        return isRight ? nil : answer(.deny)
    }
}
