// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// Something that an active measure lacks, or that is late. It may be published, but is shown.
package struct PlanGap: Sendable, Hashable {
    /// What.
    package enum Code: String, Sendable, Hashable, CaseIterable {
        case noResponsible = "no-responsible"
        case noIndicator = "no-indicator"
        case noFollowUp = "no-follow-up"
        case noTargetGroup = "no-target-group"
        case overdue
        case lateMilestone = "late-milestone"
    }

    /// What.
    package let code: Code
    /// Of which measure.
    package let measure: String

    /// What a measure lacks on a day; nothing for one that is not active.
    package static func all(of measure: Measure, in plan: Plan, on day: CalendarDay) -> [PlanGap] {
        guard plan.isActive(measure, on: day) else { return [] }
        let isLate = measure.milestones.contains { $0.status.isOpen && $0.date < day }
        let found: [(Code, Bool)] = [
            (.noResponsible, measure.responsible == nil), (.noIndicator, measure.indicators.isEmpty),
            (.noFollowUp, measure.followUp?.nextReport == nil),
            (.noTargetGroup, measure.targetGroups.isEmpty),
            (.overdue, measure.followUp?.nextReport.map { $0 < day } ?? false), (.lateMilestone, isLate),
        ]
        return found.filter(\.1).map { PlanGap(code: $0.0, measure: measure.id) }
    }

    /// What all measures of a plan lack on a day.
    package static func all(in plan: Plan, on day: CalendarDay) -> [PlanGap] {
        plan.measures.flatMap { all(of: $0, in: plan, on: day) }
    }
}
