// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// D21, not built yet: a patient who not only temporarily is unable to decide: what is needed for necessary
/// care, when her attitude is clarified and nothing says that she would have objected.
///
/// Source: 3 kap. 3 § lagen (2022:913).
package struct PermanentIncapacity: UnbuiltRule {
    package typealias Request = AccessRequest

    package static let id = "D21"
    package static let source = LawReference.coherentDocumentationAct(3, "3")
    package static let validFrom = InForce.coherentDocumentationAct

    /// The rule.
    package init() {}

    /// Whether the row is about this request.
    package func applies(to request: AccessRequest) -> Bool {
        request.isCareProviderAsking && request.capacity == .permanentlyUnable && request.hasCareRelation
            && request.relevance && request.attitudeClarified && request.noObjectionAssumed
    }
}
