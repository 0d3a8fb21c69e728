// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// A commission (medarbetaruppdrag): for whom, where and why a member of staff works.
package struct SyntheticCommission: Sendable, Hashable {
    package let hsaID: String
    package let name: String
    /// `care`, `insats`, `quality`, `administration`, `statistics`.
    package let purpose: String
    package let unitHSAID: String
    package let providerHSAID: String
    /// The occupation in Swedish: läkare, sjuksköterska, handläggare.
    package let role: String
    /// Of `read`, `write`, `sign`, `liftInnerBlock`, `reviewLog`, `seeIndicators`.
    package let rights: [String]
    package let validFrom: CalendarDay
}
