// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRCore
import SocialCare
import Sweden

/// A decision in words, for staff and for the person.
struct DecisionWords {
    let words: SocialWords

    init(_ words: SocialWords) {
        self.words = words
    }

    /// What a decision says: the outcome, why, for how long, until when to appeal.
    func list(_ decision: SupportDecision) -> TitledList {
        var rows: [SummaryRow] = []
        if let outcome = decision.outcome {
            let kind: TagKind = outcome == .granted ? .ok : outcome == .partly ? .info : .warn
            rows.append(
                SummaryRow(
                    term: words["social.decision.outcome"], value: "",
                    tag: Tag(words["social.outcome.\(outcome.rawValue)"], kind: kind)))
        }
        func add(_ key: String, _ value: String) {
            if !value.isEmpty { rows.append(SummaryRow(term: words["social.decision.\(key)"], value: value)) }
        }
        add("decided", words.day(SwedishTime.day(of: decision.decided)))
        add("law", decision.law.map { words["social.law.\($0.rawValue)"] } ?? "")
        add("reason", decision.reason)
        if let from = decision.from {
            let days = ["from": words.day(from), "to": words.day(decision.until)]
            add("period", words["social.decision.from-to", days])
        }
        if let day = decision.appealBy { add("appeal", words.day(day)) }
        if let day = decision.followUp { add("follow-up", words.day(day)) }
        return TitledList(title: decision.title, rows: SummaryList(rows), lines: [], notes: decision.notes)
    }
}
