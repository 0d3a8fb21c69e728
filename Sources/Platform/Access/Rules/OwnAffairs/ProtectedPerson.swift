// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// C11, not built yet: a person with protected identity reads her own data without any place in them; nobody
/// reads for her by default. As long as masking is not built, reading is refused.
///
/// Source: 22 kap. 1 § offentlighets- och sekretesslagen (2009:400).
package struct ProtectedPerson: UnbuiltRule {
    package typealias Request = IndividualRequest

    package static let id = "C11"
    package static let source = LawReference.secrecyAct(22, "1")
    package static let validFrom = InForce.secrecyAct

    /// The rule.
    package init() {}

    /// Whether the row is about this request.
    package func applies(to request: IndividualRequest) -> Bool {
        request.isSubjectProtected && (request.action == .readRecord || request.action == .readLog)
            && (request.relation == .selfSame || request.relation == .guardian)
    }
}
