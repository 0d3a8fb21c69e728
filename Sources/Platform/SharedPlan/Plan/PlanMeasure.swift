// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// One measure: who does what, and by when.
package struct PlanMeasure: Sendable, Hashable {
    /// Who answers for it in law.
    package var body: MainBody
    /// What is done.
    package var what: String
    /// Who does it, a person or a unit.
    package var who: String
    /// By when, or how often.
    package var when: String

    /// A measure.
    package init(body: MainBody, what: String, who: String, when: String) {
        self.body = body
        self.what = what
        self.who = who
        self.when = when
    }

    /// Whether all three are told.
    package var isWhole: Bool { !what.isEmpty && !who.isEmpty && !when.isEmpty }
}
