// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// That a member of staff is assigned to a person's case in social services.
package struct SyntheticAssignment: Sendable, Hashable {
    package let providerHSAID: String
    package let unitHSAID: String
    package let staffHSAID: String
    package let validFrom: CalendarDay
}
