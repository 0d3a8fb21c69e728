// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// D33, not built yet: what is allowed about a person with protected identity is shown without any place or
/// contact, and reviewed. It stands across all other rows: as long as masking is not built, what they allow
/// is refused.
///
/// Source: 22 kap. 1 § offentlighets- och sekretesslagen (2009:400).
package struct ProtectedIdentity: UnbuiltRule {
    package typealias Request = AccessRequest

    package static let id = "D33"
    package static let source = LawReference.secrecyAct(22, "1")
    package static let validFrom = InForce.secrecyAct

    /// The rule.
    package init() {}

    /// Whether the row is about this request.
    package func applies(to request: AccessRequest) -> Bool {
        request.subjectProtected
    }
}
