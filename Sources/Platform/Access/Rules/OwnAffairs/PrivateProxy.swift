// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// C8, not built yet: an adult with the person's mandate books, writes and gets notices; reading the record
/// by direct access lacks legal basis (`Policy.proxyRecordReadLegalBasis`).
///
/// Source: 5 kap. 5 § patientdatalagen (2008:355), HFD 2017-12-04.
package struct PrivateProxy: UnbuiltRule {
    package typealias Request = IndividualRequest

    package static let id = "C8"
    package static let source = LawReference.patientDataAct(5, "5")
    package static let validFrom = InForce.patientDataAct

    /// The rule.
    package init() {}

    /// Whether the row is about this request.
    package func applies(to request: IndividualRequest) -> Bool {
        request.relation == .proxy
    }
}
