// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import Sweden

/// A case with all that belongs to it.
package struct CaseFile: Sendable {
    /// The case that was opened.
    package var main: SocialCase
    /// Whose it is.
    package var person: PersonKey
    /// Everything of the person's in the same part of social services.
    package var care: SocialRecord

    /// A case and the record that it belongs to.
    package init(main: SocialCase, person: PersonKey, care: SocialRecord) {
        self.main = main
        self.person = person
        self.care = care
    }

    /// The measures given out in the case; the measure itself when that was opened.
    package var measures: [SocialCase] {
        main.kind == .measure ? [main] : care.cases.filter { $0.parent == main.key }
    }

    /// The decisions of the case, newest first.
    package var decisions: [SupportDecision] {
        care.decisions.filter { $0.key == main.decision || ($0.inCase != nil && $0.inCase == main.key) }
    }

    /// Plans for carrying them out, newest first.
    package var plans: [ImplementationPlan] {
        let keys = Set(decisions.map(\.key))
        return care.plans.filter { $0.decision.map(keys.contains) ?? false }
    }

    /// Visits, the earliest first.
    package var visits: [HomeVisit] {
        let keys = Set(decisions.map(\.key))
        return care.visits.filter { $0.decision.map(keys.contains) ?? false }
    }

    /// What was found in an area: in the investigation, or at the latest follow-up.
    package func assessment(_ area: LifeArea, _ occasion: AreaAssessment.Occasion) -> AreaAssessment? {
        care.assessments.first { $0.inCase == main.key && $0.area == area && $0.occasion == occasion }
    }

    /// How far the case has come, the measure counted.
    package var step: CaseStep {
        guard main.kind == .support, !main.isClosed, let measure = measures.first, !measure.isClosed else {
            return main.step
        }
        return measure.step
    }

    /// What must be done, the measure's own counted in.
    package var timers: [CaseTimer] {
        let decided = decisions.first.map { SwedishTime.day(of: $0.decided) }
        guard main.kind == .support, !main.isClosed, let measure = measures.first else {
            return main.timers(decided: decided)
        }
        var carried = measure
        carried.followUp = main.followUp
        return carried.timers(decided: decided)
    }
}
