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
    /// What was done at visits.
    package var notes: [ResourceKey: VisitNote] = [:]

    /// Sorts out resources; what is none of these is left out.
    package init(_ resources: [StoredResource]) {
        for stored in resources {
            if let view = SocialCase(stored) {
                cases.append(view)
            } else if let view = AreaAssessment(stored) {
                assessments.append(view)
            } else if let view = SupportDecision(stored) {
                decisions.append(view)
            } else if let view = ImplementationPlan(stored) {
                plans.append(view)
            } else if let view = HomeVisit(stored) {
                visits.append(view)
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
}
