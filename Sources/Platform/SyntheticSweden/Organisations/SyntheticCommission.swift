// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// A commission (medarbetaruppdrag): for whom, where and why a member of staff works.
package struct SyntheticCommission: Sendable, Hashable {
    /// HSA-id in a series that belongs to nobody.
    package let hsaID: String
    /// Name as shown.
    package let name: String
    /// `care`, `insats`, `quality`, `administration`, `statistics`.
    package let purpose: String
    /// The unit, as HSA-id.
    package let unitHSAID: String
    /// The care provider, as HSA-id.
    package let providerHSAID: String
    /// The occupation in Swedish: läkare, sjuksköterska, handläggare.
    package let role: String
    /// Of `read`, `write`, `sign`, `liftInnerBlock`, `reviewLog`, `seeIndicators`, `editStrategy`.
    package let rights: [String]
    /// First day.
    package let validFrom: CalendarDay
}
