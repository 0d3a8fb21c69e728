// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// C9, not built yet: a *god man* or *förvaltare* acts within the order of the court; reading needs the
/// provider's decision.
///
/// Source: 11 kap. föräldrabalken; reading is for a jurist.
package struct CourtAppointedRepresentative: UnbuiltRule {
    package typealias Request = IndividualRequest

    package static let id = "C9"
    package static let source = LawReference(.parentalCode, chapter: 11)
    package static let validFrom = InForce.parentalCodeGuardians

    /// The rule.
    package init() {}

    /// Whether the row is about this request.
    package func applies(to request: IndividualRequest) -> Bool {
        request.relation == .courtAppointed
    }
}
