// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// The answer to one question of access, with what it rests on.
package struct Verdict: Sendable, Hashable {
    /// The row that decided: `D4`, `C1`, `F`, `S1`.
    package let rule: String
    /// What the answer is.
    package let decision: Decision
    /// What it rests on.
    package let source: LawReference
    /// The text that tells a reader why, and what to do: a key of `Texts/rules.*.tsv`.
    package let reasonKey: String
    /// What must be done besides.
    package let obligations: [Obligation]
    /// Whether the row is known but not built yet; then the decision is a refusal.
    package let isMissingRow: Bool

    /// An answer.
    package init(
        rule: String, decision: Decision, source: LawReference, reasonKey: String,
        obligations: [Obligation] = [], isMissingRow: Bool = false
    ) {
        self.rule = rule
        self.decision = decision
        self.source = source
        self.reasonKey = reasonKey
        self.obligations = obligations
        self.isMissingRow = isMissingRow
    }

    /// Whether the data may be shown.
    package var isAllow: Bool { decision.isAllow }
}
