// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Identity
import Sweden

/// Where and under which commission somebody reads.
struct Workplace {
    let staff: HSAID
    let commission: Commission
    let unit: CareUnit
    let provider: CareProvider

    /// Whether a fact for a unit of a provider, perhaps for one of its staff only, reaches the reader.
    func isReached(provider: HSAID, unit: HSAID, staff: HSAID?) -> Bool {
        provider == self.provider.hsaID && unit == self.unit.hsaID && self.staff.isWithin(staff)
    }
}
