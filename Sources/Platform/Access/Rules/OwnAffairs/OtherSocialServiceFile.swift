// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// C13, not built yet: the file in other social services is disclosed after an assessment, not by direct
/// access; never to guardians by default.
///
/// Source: 26 kap. 1 § and 12 kap. 1 § offentlighets- och sekretesslagen (2009:400).
package struct OtherSocialServiceFile: UnbuiltRule {
    package typealias Request = IndividualRequest

    package static let id = "C13"
    package static let source = LawReference.secrecyAct(26, "1")
    package static let validFrom = InForce.secrecyAct

    /// The rule.
    package init() {}

    /// Whether the row is about this request.
    package func applies(to request: IndividualRequest) -> Bool {
        request.action == .readRecord && request.sector == .socialOther && request.relation != .other
    }
}
