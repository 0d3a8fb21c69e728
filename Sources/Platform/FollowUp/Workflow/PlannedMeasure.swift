// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// What is to be done about a signal: who answers for it, what is to be reached, when one looks again.
package struct PlannedMeasure: Sendable, Hashable {
    /// What is done.
    package var title: String
    /// Who answers for it: exactly one.
    package var owner: String
    /// Why that one is best suited; empty for what was written before that was asked.
    package var suitability: String
    /// Which direction goal it serves.
    package var goal: MeasureGoal
    /// What is to be reached: per cent, 0 to 100, or for an indicator of events a number for each thousand.
    package var target: Int
    /// When the indicator is looked at again.
    package var followUp: CalendarDay
    /// Path of its page in the strategic plan; nil when it stands here only.
    package var planPath: String?

    /// A measure.
    package init(
        title: String, owner: String, suitability: String, goal: MeasureGoal, target: Int,
        followUp: CalendarDay, planPath: String? = nil
    ) {
        self.title = title
        self.owner = owner
        self.suitability = suitability
        self.goal = goal
        self.target = target
        self.followUp = followUp
        self.planPath = planPath
    }
}
