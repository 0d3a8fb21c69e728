// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// D20, not built yet: a child who cannot consent needs not consent to a care provider's reading.
///
/// Source: 3 kap. 1 § lagen (2022:913).
package struct ChildWithoutConsent: UnbuiltRule {
    package typealias Request = AccessRequest

    package static let id = "D20"
    package static let source = LawReference.coherentDocumentationAct(3, "1")
    package static let validFrom = InForce.coherentDocumentationAct

    /// The rule.
    package init() {}

    /// Whether the row is about this request.
    package func applies(to request: AccessRequest) -> Bool {
        request.isCareProviderAsking && request.childCannotConsent && request.hasCareRelation
            && request.relevance
    }
}
