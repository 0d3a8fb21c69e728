// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRStore
import SharedPlan
import StaffPortal

/// The paths of the portal.
enum PlanPaths {
    /// The person's own plan.
    static let own = "/min/plan"
    static let ownWords = "\(own)/viktigt"
    static let request = "\(own)/be-om"

    /// A person's plans, for staff.
    static func plans(_ person: PersonKey) -> String { StaffPaths.sharedPlans(person) }

    static func plan(_ plan: PlanID, of person: PersonKey) -> String { "\(plans(person))/\(plan)" }

    static func part(_ part: PlanPart, of plan: PlanID, _ person: PersonKey) -> String {
        "\(Self.plan(plan, of: person))/\(part.rawValue)"
    }
}
