// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// D15, not built yet: in danger, when the patient cannot ask for it herself, a care provider sees who has
/// blocked and may ask that provider to lift. Nothing opens by itself.
///
/// Source: 3 kap. 5 § lagen (2022:913).
package struct RequestToUnblock: UnbuiltRule {
    package typealias Request = AccessRequest

    package static let id = "D15"
    package static let source = LawReference.coherentDocumentationAct(3, "5")
    package static let validFrom = InForce.coherentDocumentationAct

    /// The rule.
    package init() {}

    /// Whether the row is about this request.
    package func applies(to request: AccessRequest) -> Bool {
        request.isCareProviderAsking && request.outerBlocked && request.owner == .careProvider
            && request.danger
            && !request.canAskLift
    }
}
