// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// A plan: what is to be reached, and who does what.
package struct PlanView: Sendable, Hashable {
    /// What it is called.
    package let title: String
    /// What it is for; empty when not told.
    package let goal: String
    /// Who does what, in words.
    package let activities: [String]
    /// When it begins to hold.
    package let from: CareMoment?
    /// When it stops to hold; nil until further notice.
    package let until: CareMoment?

    /// Reads a CarePlan or Goal; nil for other types.
    package init?(_ resource: JSONValue) {
        switch resource["resourceType"]?.string {
        case "CarePlan":
            title = resource["title"]?.string ?? resource.concept("category") ?? ""
            goal = resource["description"]?.string ?? ""
            activities = resource.list("activity").compactMap {
                $0["detail"]?["description"]?.string ?? $0["detail"]?.concept("code")
            }
            from = resource["period"]?.when("start")
            until = resource["period"]?.when("end")
        case "Goal":
            title = resource.concept("description") ?? ""
            goal = ""
            activities = []
            from = resource.when("startDate")
            until = nil
        default: return nil
        }
    }
}
