// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRCore
import Strategy

/// `/insikt/strategi`: the plans, what waits for the reader, and how the work is led.
struct StartPage: Sendable {
    let published: [PlanVersion]
    /// Working copies that the reader may change.
    let drafts: [PlanRecord]
    /// Versions that the reader's provider has not said it knows of.
    let waiting: [PlanVersion]
    let today: CalendarDay
    let words: StrategyWords

    var page: StrategyPage {
        var page = StrategyPage(words["start.heading"], lead: words["start.lead"])
        page.notices = waiting.map { version in
            Notification(
                kind: .info, title: words["start.waiting", ["plan": version.plan.title]],
                link: Link(words["start.waiting.link"], href: StrategyPaths.notices(version.plan.id)))
        }
        page.sections = [plans] + goals + [workroom, structure].compactMap { $0 }
        return page
    }

    private var plans: StrategySection {
        var section = StrategySection(id: "planer", words["start.plans"])
        guard !published.isEmpty else {
            section.paragraphs = [words["start.none"]]
            return section
        }
        section.tables = [
            DataTable(
                id: "planer-tabell", caption: words["start.plans"], isCaptionHidden: true,
                columns: ["title", "steward", "period", "version", "measures"].map {
                    TableColumn(words["plans.column.\($0)"], isNumber: $0 == "measures")
                }, rows: published.map(row))
        ]
        return section
    }

    private func row(_ version: PlanVersion) -> TableRow {
        let plan = version.plan
        let state = plan.isOver(on: today) ? "over" : "running"
        return TableRow(
            TableCell(plan.title, href: StrategyPaths.plan(plan.id)),
            [
                TableCell(plan.stewardName),
                TableCell(
                    words.period(plan),
                    tag: Tag(words["plan.\(state)"], kind: state == "over" ? .neutral : .info)),
                TableCell(String(version.number)),
                TableCell(String(plan.measures.count), isNumber: true),
            ])
    }

    /// The goals, with how many measures of running plans each has.
    private var goals: [StrategySection] {
        var section = StrategySection(id: "mal", words["start.goals"], [words["start.goals.lead"]])
        section.points = StrategyPoints(
            DirectionGoal.allCases.map { goal in
                let count = published.reduce(0) { $0 + $1.plan.measures(of: goal).count }
                let name = words.code("goal", goal.rawValue)
                return StrategyPoints.Item("\(name): \(words.count("measures", count))")
            })
        return [section]
    }

    private var workroom: StrategySection? {
        guard !drafts.isEmpty else { return nil }
        var section = StrategySection(id: "arbetsrum", words["start.drafts"], [words["start.drafts.lead"]])
        section.points = StrategyPoints(
            drafts.map { record in
                let state = words[record.hasChanges ? "draft.changed" : "draft.published"]
                return StrategyPoints.Item(
                    "\(record.plan.title) (\(state))", href: StrategyPaths.draft(record.plan.id))
            })
        return section
    }

    private var structure: StrategySection? {
        var section = StrategySection(
            id: "styrning", words["start.structure"], [words["start.structure.lead"]])
        section.points = StrategyPoints(
            ["steering", "preparing", "office", "groups"].map {
                StrategyPoints.Item(words["structure.\($0)"])
            })
        return section
    }
}
