// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import SocialCare

/// A plan in words, for staff and for the person.
struct PlanWords {
    let words: SocialWords

    init(_ words: SocialWords) {
        self.words = words
    }

    /// What a plan says: the goal, what is done, how the person took part, who has agreed to it.
    ///
    /// - Parameter isOwn: Whether the person herself reads it.
    func list(
        _ plan: ImplementationPlan, in care: SocialRecord, isOwn: Bool = false, confirm: ActionForm? = nil
    ) -> TitledList {
        var rows = [
            SummaryRow(term: words["social.plan.made"], value: words.day(plan.made)),
            SummaryRow(term: words["social.plan.goal"], value: plan.goal),
        ]
        if let part = plan.participation {
            rows.append(
                SummaryRow(
                    term: words["social.plan.participation"],
                    value: words["social.participation.\(part.rawValue)"]))
        }
        if !plan.contact.isEmpty {
            rows.append(SummaryRow(term: words["social.plan.contact"], value: plan.contact))
        }
        for party in PlanConfirmation.Party.allCases {
            let term = party == .person && isOwn ? "self" : party.rawValue
            let given = care.confirmation(of: plan, by: party)
            rows.append(
                SummaryRow(
                    term: words["social.plan.by-\(term)"],
                    value: given.map { words.moment($0.time) } ?? words["social.plan.unconfirmed"]))
        }
        return TitledList(
            title: words["social.plan.title"], rows: SummaryList(rows), lines: plan.activities,
            notes: plan.notes, confirm: confirm)
    }
}
