// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import CitizenPortal
import FHIRCore
import HTTPFront
import SharedPlan
import StaffPortal
import Sweden

/// The pages of shared plans, for staff and for the person.
///
///     PlanRoutes(staff: staff, citizen: citizen).add(to: &book)
package struct PlanRoutes: Sendable {
    let staff: StaffRoutes
    let citizen: CitizenRoutes
    let reading: ReadPlan
    let writing: WritePlan
    let taking: TakePart

    /// Routes beside those of the two portals, over the same door.
    package init(staff: StaffRoutes, citizen: CitizenRoutes) {
        self.staff = staff
        self.citizen = citizen
        reading = ReadPlan(door: staff.door)
        writing = WritePlan(door: staff.door, now: staff.now)
        taking = TakePart(door: citizen.door, now: citizen.now)
    }

    /// Adds every route.
    package func add(to book: inout RouteBook) {
        addPlans(to: &book)
        addPlan(to: &book)
        addParts(to: &book)
        addOwn(to: &book)
    }

    var today: CalendarDay { staff.today }
}
