// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// A measure that somebody proposes because of what was seen in the follow-up.
package struct MeasureDraft: Sendable, Hashable {
    /// Its title.
    package var title: String
    /// Which direction goal it serves.
    package var goal: DirectionGoal
    /// The one that answers for it.
    package var responsible: PlanActor
    /// Why that one is best suited.
    package var suitability: String
    /// For whom.
    package var targetGroups: [TargetGroup]
    /// What it is about.
    package var area: MeasureArea?
    /// For which values.
    package var dimensions: [PlanDimension]
    /// What it shall lead to.
    package var aim: String
    /// What was seen.
    package var signal: String
    /// What it is measured by, with the value now and the one to reach.
    package var indicator: PlanIndicator
    /// When it is measured again.
    package var nextReport: CalendarDay
    /// Months between reports after that.
    package var cadenceMonths: Int
    /// Who reports.
    package var reporter: String

    /// A proposal.
    package init(
        title: String, goal: DirectionGoal, responsible: PlanActor, suitability: String,
        targetGroups: [TargetGroup], area: MeasureArea? = nil, dimensions: [PlanDimension] = [],
        aim: String, signal: String, indicator: PlanIndicator, nextReport: CalendarDay,
        cadenceMonths: Int = 6, reporter: String
    ) {
        self.title = title
        self.goal = goal
        self.responsible = responsible
        self.suitability = suitability
        self.targetGroups = targetGroups
        self.area = area
        self.dimensions = dimensions
        self.aim = aim
        self.signal = signal
        self.indicator = indicator
        self.nextReport = nextReport
        self.cadenceMonths = cadenceMonths
        self.reporter = reporter
    }

    func measure(number: String) -> Measure {
        var measure = Measure(id: PlanID.random(), number: number, title: title, goal: goal)
        measure.responsible = responsible
        measure.suitability = suitability
        measure.targetGroups = targetGroups
        measure.area = area
        measure.dimensions = dimensions
        measure.isJoint = false
        measure.texts = [.aim: aim, .signal: signal].filter { !$0.value.isEmpty }
        measure.indicators = [indicator]
        measure.followUp = FollowUpPlan(
            cadenceMonths: cadenceMonths, nextReport: nextReport, reporter: reporter)
        return measure
    }
}
