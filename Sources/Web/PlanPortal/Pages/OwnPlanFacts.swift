// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRStore
import Identity
import SharedPlan
import Sweden

/// What a person's page of her plan shows.
struct OwnPlanFacts: Sendable {
    /// Her plan: the one in force, else the one that is being made, else the last that was.
    let main: FiledPlan?
    /// What she has written about it.
    let words: OwnWords?
    /// Her requests that wait.
    let requests: [OwnWords]
    /// Whom she can ask.
    let centres: [CareUnit]
    /// The health centre where she has been most.
    let ownCentre: HSAID?
    /// What belongs to plans, or may, but cannot be read.
    var unreadable: [UnreadableResource] = []

    static func main(among plans: [FiledPlan]) -> FiledPlan? {
        plans.first { $0.plan.state == .active } ?? plans.first { $0.plan.state == .draft } ?? plans.first
    }
}
