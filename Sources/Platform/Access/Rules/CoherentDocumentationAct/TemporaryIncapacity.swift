// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// D24, not built yet: somebody who for now cannot decide is asked later, when there is no danger.
///
/// Source: 3 kap. 1 and 7 §§ lagen (2022:913).
package struct TemporaryIncapacity: UnbuiltRule {
    package typealias Request = AccessRequest

    package static let id = "D24"
    package static let source = LawReference.coherentDocumentationAct(3, "7")
    package static let validFrom = InForce.coherentDocumentationAct

    /// The rule.
    package init() {}

    /// Whether the row is about this request.
    package func applies(to request: AccessRequest) -> Bool {
        request.isCareProviderAsking && request.capacity == .temporarilyUnable && !request.danger
    }
}
