// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// C12, not built yet: somebody thinks that the record is wrong: a note of the disagreement and a task, never
/// an erasure.
///
/// Source: 3 kap. 8 § patientdatalagen (2008:355).
package struct CorrectionRequest: UnbuiltRule {
    package typealias Request = IndividualRequest

    package static let id = "C12"
    package static let source = LawReference.patientDataAct(3, "8")
    package static let validFrom = InForce.patientDataAct

    /// The rule.
    package init() {}

    /// Whether the row is about this request.
    package func applies(to request: IndividualRequest) -> Bool {
        request.action == .requestCorrection && request.relation == .selfSame
    }
}
