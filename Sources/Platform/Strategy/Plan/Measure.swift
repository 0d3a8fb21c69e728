// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A measure (*insats*): which, who, and how it is followed up.
package struct Measure: Sendable, Hashable {
    /// Unique in its plan; never changes.
    package let id: String
    /// Its number in the plan: `1.1`.
    package var number: String
    /// Its title.
    package var title: String
    /// Which direction goal it serves.
    package var goal: DirectionGoal
    /// What it is about; nil when not told.
    package var area: MeasureArea?
    /// Whether the parties do it together, not one alone.
    package var isJoint = true
    /// How far it is.
    package var status = MeasureStatus.planned
    /// 1 is first; nil when not set.
    package var priority: Int?
    /// For whom.
    package var targetGroups: [TargetGroup] = []
    /// In which sectors.
    package var sectors: [PlanSector] = []
    /// For which values.
    package var dimensions: [PlanDimension] = []
    /// The one that answers for it; nil when not told. There can never be two.
    package var responsible: PlanActor?
    /// Why that one is best suited.
    package var suitability = ""
    /// The others that take part, by name.
    package var participants: [String] = []
    /// With which of its duties the responsible party does it.
    package var duties: [Duty] = []
    /// Running texts.
    package var texts: [MeasureText: String] = [:]
    /// Numbers of measures that must come first.
    package var dependencies: [String] = []
    /// What shall be reached, by day.
    package var milestones: [Milestone] = []
    /// What it is measured by.
    package var indicators: [PlanIndicator] = []
    /// How it is followed up; nil when not decided.
    package var followUp: FollowUpPlan?
    /// What was said at follow-ups, oldest first.
    package var reports: [FollowUpReport] = []
    /// What was decided, oldest first.
    package var decisions: [PlanDecision] = []
    /// The national measure that it carries out.
    package var tie: MeasureTie?

    /// A measure with nothing but its name.
    package init(id: String, number: String, title: String, goal: DirectionGoal) {
        self.id = id
        self.number = number
        self.title = title
        self.goal = goal
    }

    /// How it goes by the newest report; nil before the first.
    package var assessment: Assessment? { reports.last?.assessment }
}
