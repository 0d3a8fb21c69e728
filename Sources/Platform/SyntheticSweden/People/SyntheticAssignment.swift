// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// That a member of staff, or a unit, is assigned to a person's case in social services.
package struct SyntheticAssignment: Sendable, Hashable {
    /// The care provider, as HSA-id.
    package let providerHSAID: String
    /// The unit, as HSA-id.
    package let unitHSAID: String
    /// The member of staff, as HSA-id; nil: everyone with a commission at the unit.
    package let staffHSAID: String?
    /// First day.
    package let validFrom: CalendarDay
}
