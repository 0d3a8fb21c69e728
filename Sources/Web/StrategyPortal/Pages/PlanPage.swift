// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRCore
import Strategy

/// A published version of a plan: what it is, and its measures goal by goal.
struct PlanPage: Sendable {
    let version: PlanVersion
    let isNewest: Bool
    /// Newest versions of all plans, for the names of those before and after.
    let others: [Plan]
    let today: CalendarDay
    let words: StrategyWords
    var mayEdit = false
    var mayClone = false

    init(_ version: PlanVersion, isNewest: Bool, others: [Plan], today: CalendarDay, words: StrategyWords) {
        self.version = version
        self.isNewest = isNewest
        self.others = others
        self.today = today
        self.words = words
    }

    private var plan: Plan { version.plan }

    var page: StrategyPage {
        var page = StrategyPage(plan.title)
        if !isNewest {
            page.notices = [
                Notification(
                    kind: .warn, title: words["plan.old", ["number": String(version.number)]],
                    link: Link(words["plan.old.link"], href: StrategyPaths.plan(plan.id)))
            ]
        }
        page.facts = PlanFacts(plan, others: others, today: today, words: words).list(version)
        page.actions = StrategyActions(actions)
        let goals = DirectionGoal.allCases.compactMap { goal -> StrategySection? in
            let measures = plan.measures(of: goal)
            guard !measures.isEmpty else { return nil }
            var section = StrategySection(
                id: "mal-\(goal.rawValue)", words.code("goal", goal.rawValue),
                [words["goal.\(goal.rawValue).lead"]])
            let table = MeasureTable(plan: plan, today: today, words: words)
            section.tables = [
                table.table(
                    measures, id: "mal-\(goal.rawValue)-tabell", caption: section.heading,
                    href: { StrategyPaths.measure(plan.id, $0.id, version: isNewest ? nil : version.number) })
            ]
            return section
        }
        page.sections = goals + [DecisionsSection.section(plan.decisions, words)].compactMap { $0 }
        return page
    }

    private var actions: [LinkButton] {
        var links: [LinkButton] = []
        if mayEdit {
            links.append(LinkButton(words["plan.work"], href: StrategyPaths.draft(plan.id)))
        }
        if mayClone {
            links.append(
                LinkButton(words["plan.clone"], href: StrategyPaths.clone(plan.id), kind: .secondary))
        }
        links += [
            LinkButton(words["plan.versions"], href: StrategyPaths.versions(plan.id), kind: .secondary),
            LinkButton(words["plan.notices"], href: StrategyPaths.notices(plan.id), kind: .secondary),
        ]
        if isNewest {
            links.append(
                LinkButton(
                    words["plan.file"], href: StrategyPaths.measuresFile(plan.id), kind: .secondary,
                    icon: "download"))
        }
        return links
    }
}
