// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import CitizenPortal
import Dentistry
import HTTPFront
import StaffPortal

/// The pages of dentistry: for units of dental care, and for the person herself.
///
///     DentalRoutes(staff: staff, citizen: citizen).add(to: &book)
package struct DentalRoutes: Sendable {
    static let placeField = "nummer"
    static let monthsField = "manader"

    let staff: StaffRoutes
    let citizen: CitizenRoutes

    /// Pages beside those of staff and persons.
    package init(staff: StaffRoutes, citizen: CitizenRoutes) {
        self.staff = staff
        self.citizen = citizen
    }

    /// Adds every route.
    package func add(to book: inout RouteBook) {
        addTeeth(to: &book)
        addPockets(to: &book)
        addJudgement(to: &book)
        addPlan(to: &book)
        addOwn(to: &book)
    }

    var keep: KeepDentalRecord {
        KeepDentalRecord(door: staff.door, names: DentalNames(staff.pages), now: staff.now)
    }

    var reading: ReadDentalRecord { ReadDentalRecord(door: staff.door) }

    var medicines: ReadMedicines { ReadMedicines(door: staff.door) }
}
