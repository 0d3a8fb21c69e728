// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// D28, not built yet: for somebody who not only temporarily is unable to decide, social care reads other
/// social care's data with the attestations, not care providers'.
///
/// Source: 3 kap. 4 § lagen (2022:913).
package struct PermanentIncapacityInSocialCare: UnbuiltRule {
    package typealias Request = AccessRequest

    package static let id = "D28"
    package static let source = LawReference.coherentDocumentationAct(3, "4")
    package static let validFrom = InForce.coherentDocumentationAct

    /// The rule.
    package init() {}

    /// Whether the row is about this request.
    package func applies(to request: AccessRequest) -> Bool {
        request.isSocialProviderAsking && request.capacity == .permanentlyUnable
            && (request.owner == .careProvider || (request.attitudeClarified && request.noObjectionAssumed))
    }
}
