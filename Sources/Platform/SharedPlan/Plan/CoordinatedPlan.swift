// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Sweden

/// A *samordnad individuell plan*: what region and municipality do for a person, together with her.
///
/// Source: 16 kap. 4 § hälso- och sjukvårdslagen (2017:30).
package struct CoordinatedPlan: Sendable, Hashable {
    /// How far the plan has come.
    package enum State: String, Sendable, Hashable, CaseIterable {
        /// Called, or being changed.
        case draft
        /// Given out.
        case active
        /// No more in force.
        case ended
    }

    /// The same in every copy.
    package let id: PlanID
    /// The unit that called: it keeps the original.
    package var host: HSAID
    /// How far it has come.
    package var state = State.draft
    /// Counted from 1 at each publishing; 0 before the first.
    package var edition = 0
    /// The day it was called.
    package var called: CalendarDay
    /// Why.
    package var callReason: String
    /// The day it was first given out.
    package var begun: CalendarDay?
    /// The day it ended.
    package var ended: CalendarDay?
    /// Units that take part, the host first.
    package var units: [HSAID]
    /// Relatives who are invited.
    package var relatives: [PlanRelative] = []
    /// The person's answer; nil before she was asked.
    package var consent: PlanConsent?
    /// Which measures are needed, in words.
    package var needed = ""
    /// Who does what, and by when.
    package var measures: [PlanMeasure] = []
    /// Whether it is said that nobody but the two bodies does anything.
    package var hasNoOthers = false
    /// Which body answers for the whole.
    package var overall: MainBody?
    /// The person's goals in her own words.
    package var goals: [String] = []
    /// What to do when things get worse.
    package var crisis = ""
    /// When it is followed up.
    package var followUp: CalendarDay?
    /// Who sees to the follow-up.
    package var followUpBy = ""
    /// Whom to ask.
    package var contact: PlanContact?
    /// The edition that each other unit has got. Known in the original only.
    package var delivered: [HSAID: Int] = [:]

    /// A plan that has just been called.
    package init(id: PlanID, host: HSAID, called: CalendarDay, callReason: String) {
        self.id = id
        self.host = host
        self.called = called
        self.callReason = callReason
        units = [host]
    }

    /// What a body does.
    package func measures(of body: MainBody) -> [PlanMeasure] { measures.filter { $0.body == body } }

    /// Participating units that have not got the edition that is in force, and units that have left but not
    /// been told. Empty for a draft.
    package var undelivered: [HSAID] {
        guard state != .draft else { return [] }
        let members = units.filter { $0 != host && delivered[$0] != edition }
        return members + delivered.keys.filter { !units.contains($0) }.sorted()
    }

    /// What a unit that no longer takes part gets in place of the plan: that there is one, and nothing of it.
    var emptied: CoordinatedPlan {
        var plan = CoordinatedPlan(id: id, host: host, called: called, callReason: "")
        plan.state = .ended
        plan.edition = edition
        plan.begun = begun
        plan.units = []
        return plan
    }
}
