// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// How the work stands: per direction goal, with what is overdue.
package struct GovernanceReport: Sendable, Hashable {
    /// An active measure with the day that has passed.
    package struct Late: Sendable, Hashable {
        /// Its plan.
        package let plan: Plan
        /// The measure.
        package let measure: Measure
        /// What was to be reached; empty for a follow-up report.
        package let milestone: String
        /// When it was due.
        package let due: CalendarDay
    }

    /// One direction goal.
    package struct Row: Sendable, Hashable {
        /// Which.
        package let goal: DirectionGoal
        /// All measures.
        package let measures: Int
        /// Those that somebody has to answer for now.
        package let active: Int
        /// Active ones that somebody answers for.
        package let withResponsible: Int
        /// Active ones with an indicator.
        package let withIndicator: Int
        /// Active ones with a day for the next report.
        package let withFollowUp: Int
        /// Active ones with all three.
        package let complete: Int
        /// Follow-up reports whose day has passed, the latest first.
        package let overdue: [Late]
        /// Milestones not reached whose day has passed, the latest first.
        package let lateMilestones: [Late]
    }

    /// On which day.
    package let day: CalendarDay
    /// All goals in their order.
    package let rows: [Row]

    /// The report over plans on a day.
    package init(of plans: [Plan], on day: CalendarDay) {
        self.day = day
        rows = DirectionGoal.allCases.map { Self.row($0, plans, day) }
    }

    private static func row(_ goal: DirectionGoal, _ plans: [Plan], _ day: CalendarDay) -> Row {
        let all = plans.flatMap { plan in plan.measures(of: goal).map { (plan, $0) } }
        let active = all.filter { $0.0.isActive($0.1, on: day) }
        let gaps = active.map { plan, measure in
            Set(PlanGap.all(of: measure, in: plan, on: day).map(\.code))
        }
        func count(without codes: PlanGap.Code...) -> Int {
            gaps.count { gaps in !codes.contains(where: gaps.contains) }
        }
        return Row(
            goal: goal, measures: all.count, active: active.count,
            withResponsible: count(without: .noResponsible), withIndicator: count(without: .noIndicator),
            withFollowUp: count(without: .noFollowUp),
            complete: count(without: .noResponsible, .noIndicator, .noFollowUp),
            overdue: overdue(active, day), lateMilestones: lateMilestones(active, day))
    }

    private static func overdue(_ active: [(Plan, Measure)], _ day: CalendarDay) -> [Late] {
        active.compactMap { plan, measure in
            guard let due = measure.followUp?.nextReport, due < day else { return nil }
            return Late(plan: plan, measure: measure, milestone: "", due: due)
        }.sorted { $0.due < $1.due }
    }

    private static func lateMilestones(_ active: [(Plan, Measure)], _ day: CalendarDay) -> [Late] {
        active.flatMap { plan, measure in
            measure.milestones.filter { $0.status.isOpen && $0.date < day }.map {
                Late(plan: plan, measure: measure, milestone: $0.title, due: $0.date)
            }
        }.sorted { $0.due < $1.due }
    }
}
