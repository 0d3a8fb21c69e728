// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// D16: a care provider without a patient relation learns nothing of what others have, not even that it
/// exists.
///
/// Source: 3 kap. 1 § lagen (2022:913). In danger the emergency rows are tried first; they need no relation.
/// Showing that unblocked data exist (2 kap. 4 § second paragraph) is not done, as policy.
package struct NoPatientRelation: Rule {
    package static let id = "D16"
    package static let source = LawReference.coherentDocumentationAct(3, "1")
    package static let validFrom = InForce.coherentDocumentationAct

    /// The rule.
    package init() {}

    /// Refused without relation, unless there is danger.
    package func verdict(on request: AccessRequest) -> Verdict? {
        guard request.isCareProviderAsking, !request.danger, !request.hasCareRelation else { return nil }
        return answer(.deny)
    }
}
