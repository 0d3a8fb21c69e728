// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// A care relation (patientrelation) between a person and a unit.
package struct SyntheticRelation: Sendable, Hashable {
    /// The care provider, as HSA-id.
    package let providerHSAID: String
    /// The unit, as HSA-id.
    package let unitHSAID: String
    /// nil: everyone with a commission at the unit.
    package let staffHSAID: String?
    /// Why in Swedish: Bokat besök, Besök, Remiss.
    package let reason: String
    /// First day.
    package let validFrom: CalendarDay
    /// Last day.
    package let validTo: CalendarDay
}
