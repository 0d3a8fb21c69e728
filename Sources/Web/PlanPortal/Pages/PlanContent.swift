// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import SharedPlan

/// A plan to read: who, what, by when. Template `plan/content`.
struct PlanContent: Encodable, Sendable {
    let facts: SummaryList
    let goals: [String]
    let hasGoals: Bool
    let needed: String?
    let tables: [DataTable]
    let noOthers: String?
    let noMeasures: String?
    let crisis: String?
    let participants: [String]

    /// - Parameter isOwn: Whether the person herself reads.
    init(_ plan: CoordinatedPlan, isOwn: Bool, _ words: PlanWords) {
        facts = SummaryList(Self.facts(plan, words))
        goals = plan.goals
        hasGoals = !goals.isEmpty
        needed = plan.needed.isEmpty ? nil : plan.needed
        tables = MainBody.allCases.compactMap { Self.table(of: $0, plan, words) }
        noOthers = plan.hasNoOthers ? words["plan.no-others"] : nil
        noMeasures = tables.isEmpty ? words["plan.no-measures"] : nil
        crisis = plan.crisis.isEmpty ? nil : plan.crisis
        let key = isOwn ? "plan.participant.you" : "plan.participant.person"
        participants =
            [words[key]] + plan.units.map(words.place)
            + plan.relatives.map { relative in
                relative.relation.isEmpty ? relative.name : "\(relative.name), \(relative.relation)"
            }
    }

    private static func facts(_ plan: CoordinatedPlan, _ words: PlanWords) -> [SummaryRow] {
        var rows = [SummaryRow(term: words["plan.fact.state"], value: "", tag: words.state(plan))]
        func add(_ key: String, _ value: String?) {
            if let value, !value.isEmpty { rows.append(SummaryRow(term: words[key], value: value)) }
        }
        add("plan.fact.overall", plan.overall.map(words.body))
        add("plan.fact.begun", plan.begun.map(words.day))
        add("plan.fact.ended", plan.ended.map(words.day))
        add(
            "plan.fact.follow-up",
            plan.followUp.map { day in
                plan.followUpBy.isEmpty ? words.day(day) : "\(words.day(day)), \(plan.followUpBy)"
            })
        add(
            "plan.fact.contact",
            plan.contact.map { [$0.name, $0.telephone].filter { !$0.isEmpty }.joined(separator: ", ") })
        add(
            "plan.fact.called",
            words["plan.called", ["unit": words.unit(plan.host), "day": words.day(plan.called)]])
        add("plan.fact.why", plan.callReason)
        add("plan.fact.consent", words.consent(plan))
        if plan.edition > 0 { add("plan.fact.edition", String(plan.edition)) }
        return rows
    }

    private static func table(of body: MainBody, _ plan: CoordinatedPlan, _ words: PlanWords) -> DataTable? {
        let measures = plan.measures(of: body)
        guard !measures.isEmpty else { return nil }
        return DataTable(
            id: "insatser-\(body.rawValue)", caption: words["plan.measures.\(body.rawValue)"],
            columns: ["who", "what", "when"].map { TableColumn(words["plan.column.\($0)"]) },
            rows: measures.map { TableRow(TableCell($0.who), [TableCell($0.what), TableCell($0.when)]) })
    }
}
