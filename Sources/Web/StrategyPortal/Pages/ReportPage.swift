// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRCore
import Strategy

/// `/insikt/strategi/uppfoljning`: how the work stands, goal by goal, with what is overdue and what overlaps.
struct ReportPage: Sendable {
    let plans: [Plan]
    let report: GovernanceReport
    let overlaps: [Overlap]
    let words: StrategyWords

    init(_ plans: [Plan], today: CalendarDay, words: StrategyWords) {
        self.plans = plans
        self.words = words
        report = GovernanceReport(of: plans, on: today)
        overlaps = Overlap.all(in: plans, on: today)
    }

    var page: StrategyPage {
        var page = StrategyPage(
            words["report.heading"], lead: words["report.lead", ["day": words.day(report.day)]])
        page.actions = StrategyActions([
            LinkButton(
                words["report.file"], href: StrategyPaths.api + "/report.csv", kind: .secondary,
                icon: "download")
        ])
        page.sections = [goals] + report.rows.compactMap(late) + [overlapping]
        return page
    }

    private var goals: StrategySection {
        var section = StrategySection(id: "mal", words["report.goals"], [words["report.goals.lead"]])
        let columns = [
            "goal", "measures", "active", "responsible", "indicator", "follow-up", "complete", "overdue",
        ]
        section.tables = [
            DataTable(
                id: "mal-tabell", caption: words["report.goals"], isCaptionHidden: true,
                columns: columns.map { TableColumn(words["report.column.\($0)"], isNumber: $0 != "goal") },
                rows: report.rows.map { row in
                    let counts = [
                        row.measures, row.active, row.withResponsible, row.withIndicator, row.withFollowUp,
                        row.complete, row.overdue.count,
                    ]
                    return TableRow(
                        TableCell(words.code("goal", row.goal.rawValue)),
                        counts.map { TableCell(Numbers.text($0), isNumber: true) })
                })
        ]
        return section
    }

    /// What is overdue under a goal; nil when nothing is.
    private func late(_ row: GovernanceReport.Row) -> StrategySection? {
        guard !row.overdue.isEmpty || !row.lateMilestones.isEmpty else { return nil }
        let goal = words.code("goal", row.goal.rawValue)
        var section = StrategySection(
            id: "forsenat-\(row.goal.rawValue)", words["report.late", ["goal": goal]])
        section.points = StrategyPoints(
            (row.overdue + row.lateMilestones).map { late in
                let kind = late.milestone.isEmpty ? "report.overdue" : "report.milestone"
                let text = words[
                    kind,
                    [
                        "measure": "\(late.measure.number) \(late.measure.title)", "plan": late.plan.title,
                        "day": words.day(late.due), "milestone": late.milestone,
                        "reporter": late.measure.followUp?.reporter ?? words["missing"],
                    ]]
                return StrategyPoints.Item(
                    text, href: StrategyPaths.measure(late.plan.id, late.measure.id))
            })
        return section
    }

    private var overlapping: StrategySection {
        var section = StrategySection(id: "overlapp", words["overlap.heading"])
        section.paragraphs = [words[overlaps.isEmpty ? "overlap.none" : "overlap.lead"]]
        section.points = StrategyPoints(
            overlaps.map { overlap in
                let text = words[
                    "overlap.text",
                    [
                        "one": Self.side(overlap.one), "other": Self.side(overlap.other),
                        "area": words.code("area", overlap.area.rawValue),
                        "groups": overlap.targetGroups.map { words.code("target", $0.rawValue) }
                            .joined(separator: ", "),
                    ]]
                return StrategyPoints.Item(
                    text, href: StrategyPaths.measure(overlap.other.plan.id, overlap.other.measure.id))
            })
        return section
    }

    private static func side(_ side: Overlap.Side) -> String {
        "\(side.measure.number) \(side.measure.title) (\(side.measure.responsible?.name ?? ""))"
    }
}
