// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRStore

/// A person's shared plans, and what belongs to plans but cannot be read.
package struct PlanList: Sendable {
    /// The newest first.
    package var plans: [FiledPlan] = []
    /// Copies of which the body cannot be read.
    package var unreadable: [UnreadableResource] = []

    /// Plans.
    package init(plans: [FiledPlan] = [], unreadable: [UnreadableResource] = []) {
        self.plans = plans
        self.unreadable = unreadable
    }
}
