// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore

/// What social services have about a person, as typed views; newest first, visits earliest first.
package struct SocialRecord: Sendable {
    /// Cases, measures and concerns.
    package var cases: [SocialCase] = []
    /// Assessments of areas of life.
    package var assessments: [AreaAssessment] = []
    /// Decisions.
    package var decisions: [SupportDecision] = []
    /// Plans.
    package var plans: [ImplementationPlan] = []
    /// Visits.
    package var visits: [HomeVisit] = []
    /// Who has agreed to which plan.
    package var confirmations: [PlanConfirmation] = []
    /// What is there but cannot be read.
    package var unreadable: [UnreadableResource] = []
    /// What was done at visits.
    package var notes: [ResourceKey: VisitNote] = [:]

    /// Sorts out resources; what is none of these is left out.
    package init(_ resources: [StoredResource]) {
        for stored in resources {
            if let broken = stored.unreadable {
                unreadable.append(broken)
            } else if let view = SocialCase(stored) {
                cases.append(view)
            } else if let view = AreaAssessment(stored) {
                assessments.append(view)
            } else if let view = SupportDecision(stored) {
                decisions.append(view)
            } else if let view = ImplementationPlan(stored) {
                plans.append(view)
            } else if let view = HomeVisit(stored) {
                visits.append(view)
            } else if let view = PlanConfirmation(stored) {
                confirmations.append(view)
            } else if let view = VisitNote(stored) {
                notes[view.visit] = view
            }
        }
        cases.sort { $0.received > $1.received }
        assessments.sort { $0.written > $1.written }
        decisions.sort { $0.decided > $1.decided }
        plans.sort { $0.made > $1.made }
        visits.sort { $0.begins < $1.begins }
    }

    /// The agreement of one of the two to a plan; nil when it is not given.
    package func confirmation(
        of plan: ImplementationPlan, by party: PlanConfirmation.Party
    ) -> PlanConfirmation? {
        confirmations.first { $0.plan == plan.key && $0.party == party }
    }

    /// Whether one of the two may agree to a plan now: the newest of a measure that is carried out, once.
    package func mayConfirm(_ plan: ImplementationPlan, by party: PlanConfirmation.Party) -> Bool {
        guard let decision = plan.decision, confirmation(of: plan, by: party) == nil,
            plans.first(where: { $0.decision == decision })?.key == plan.key
        else { return false }
        return cases.contains { $0.kind == .measure && !$0.isClosed && $0.decision == decision }
    }
}
