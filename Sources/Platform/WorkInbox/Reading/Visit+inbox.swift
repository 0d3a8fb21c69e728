// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import GuardedStore
import Identity
import Sweden

extension Visit {
    /// The member of staff who asks, and the unit she works for.
    ///
    /// - Throws: `.forbidden` for anyone else.
    func member() throws(DoorError) -> (staff: HSAID, unit: HSAID) {
        guard case .staff(let staff) = reader, let commission = staff.commission else {
            throw DoorError(.forbidden, .forbidden, "The inbox is for staff with a commission.")
        }
        return (staff.hsaID, commission.unit)
    }
}
