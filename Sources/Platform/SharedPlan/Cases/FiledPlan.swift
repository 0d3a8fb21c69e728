// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRStore
import Sweden

/// A plan as a unit keeps it.
package struct FiledPlan: Sendable, Hashable {
    /// What it says.
    package var plan: CoordinatedPlan
    /// The version of the CarePlan.
    package var version: Int
    /// Whose documentation it is.
    package var unit: HSAID
    /// Whether the unit that called is changing it at the moment, as far as the reader may know.
    package var isBeingChanged: Bool

    /// A plan at a unit.
    package init(plan: CoordinatedPlan, version: Int, unit: HSAID, isBeingChanged: Bool) {
        self.plan = plan
        self.version = version
        self.unit = unit
        self.isBeingChanged = isBeingChanged
    }

    /// Whether it is the original, which can be changed.
    package var isOriginal: Bool { unit == plan.host }
}
