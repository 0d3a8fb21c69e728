// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRCore
import Strategy

/// What is told about a plan itself.
struct PlanFacts: Sendable {
    let plan: Plan
    let others: [Plan]
    let today: CalendarDay
    let words: StrategyWords

    init(_ plan: Plan, others: [Plan], today: CalendarDay, words: StrategyWords) {
        self.plan = plan
        self.others = others
        self.today = today
        self.words = words
    }

    func list(_ version: PlanVersion?) -> SummaryList {
        let state = plan.isOver(on: today) ? "over" : "running"
        var rows = [
            row("steward", plan.stewardName),
            SummaryRow(
                term: words["plan.period"], value: words.period(plan),
                tag: Tag(words["plan.\(state)"], kind: state == "over" ? .neutral : .info)),
            row("diary", plan.diaryNumber),
        ]
        rows += [
            other("national", plan.national), other("predecessor", plan.predecessor),
            other("successor", plan.successor),
        ].compactMap { $0 }
        if let version {
            let parameters = [
                "number": String(version.number), "time": words.moment(version.published),
                "who": version.by,
            ]
            rows.append(row("version", words["plan.version.value", parameters]))
        }
        return SummaryList(rows)
    }

    private func row(_ key: String, _ value: String) -> SummaryRow {
        SummaryRow(term: words["plan.\(key)"], value: value.isEmpty ? words["missing"] : value)
    }

    private func other(_ key: String, _ id: String?) -> SummaryRow? {
        guard let id else { return nil }
        let title = others.first { $0.id == id }?.title ?? id
        return SummaryRow(
            term: words["plan.\(key)"], value: title,
            action: RowAction(text: words["open"], object: title, href: StrategyPaths.plan(id)))
    }
}
