// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// C10, not built yet: what is shared because the person cannot decide is not hers to read by direct access;
/// a copy can be asked for.
///
/// Source: 4 kap. 2 § second paragraph lagen (2022:913).
package struct SharedForIncapable: UnbuiltRule {
    package typealias Request = IndividualRequest

    package static let id = "C10"
    package static let source = LawReference.coherentDocumentationAct(4, "2")
    package static let validFrom = InForce.coherentDocumentationAct

    /// The rule.
    package init() {}

    /// Whether the row is about this request.
    package func applies(to request: IndividualRequest) -> Bool {
        request.action == .readRecord && request.relation == .selfSame && request.isSharedForIncapable
            && request.sector == .socialElderDisability
    }
}
