// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRCore
import Strategy

/// The workroom of a plan: what keeps it from being published, what is lacking, its measures, and publishing.
struct DraftPage: Sendable {
    let record: PlanRecord
    /// Newest published versions of the other plans.
    let others: [Plan]
    let notice: Notification?
    let seal: FormSeal
    let today: CalendarDay
    let words: StrategyWords

    init(
        _ record: PlanRecord, others: [Plan], notice: Notification?, seal: FormSeal, today: CalendarDay,
        words: StrategyWords
    ) {
        self.record = record
        self.others = others
        self.notice = notice
        self.seal = seal
        self.today = today
        self.words = words
    }

    private var plan: Plan { record.plan }
    var heading: String { words["draft.heading", ["plan": plan.title]] }

    var page: StrategyPage {
        var page = StrategyPage(heading)
        page.notices = [notice].compactMap { $0 }
        page.lead =
            words[
                record.hasChanges ? "draft.lead" : "draft.lead.same",
                [
                    "who": record.changedBy, "time": words.moment(record.changed),
                    "number": String(record.published),
                ]]
        page.facts = PlanFacts(plan, others: others, today: today, words: words).list(nil)
        page.actions = StrategyActions([
            LinkButton(words["plan.edit"], href: StrategyPaths.edit(plan.id), kind: .secondary),
            LinkButton(
                words["measure.new"], href: StrategyPaths.edit(plan.id, StrategyRoutes.new),
                kind: .secondary),
        ])
        page.sections = [faults, gaps, overlaps, measures, publishing].compactMap { $0 }
        return page
    }

    private var faults: StrategySection? {
        let found = PlanFault.all(in: plan, on: today)
        guard !found.isEmpty else { return nil }
        var section = StrategySection(id: "hinder", words["faults.heading"], [words["faults.lead"]])
        section.points = StrategyPoints(
            found.map { point("fault.\($0.code.rawValue)", $0.measure) })
        return section
    }

    private var gaps: StrategySection? {
        let found = PlanGap.all(in: plan, on: today).filter { $0.code != .noResponsible }
        guard !found.isEmpty else { return nil }
        var section = StrategySection(id: "saknas", words["gaps.heading"], [words["gaps.lead"]])
        section.points = StrategyPoints(found.map { point("gap.\($0.code.rawValue)", $0.measure) })
        return section
    }

    private var overlaps: StrategySection? {
        let found = Overlap.all(in: [plan] + others, on: today).filter {
            $0.one.plan.id == plan.id || $0.other.plan.id == plan.id
        }
        guard !found.isEmpty else { return nil }
        var section = StrategySection(id: "overlapp", words["overlap.heading"], [words["overlap.lead"]])
        section.points = StrategyPoints(
            found.map { overlap in
                let other = overlap.other
                let title = "\(other.measure.number) \(other.measure.title)"
                let parameters = [
                    "measure": title, "responsible": other.measure.responsible?.name ?? "",
                ]
                let own = "\(overlap.one.measure.number) \(overlap.one.measure.title)"
                return StrategyPoints.Item("\(own): \(words["overlap.title", parameters])")
            })
        return section
    }

    private func point(_ key: String, _ measure: String?) -> StrategyPoints.Item {
        guard let measure, let found = plan.measure(measure) else {
            return StrategyPoints.Item(words[key], href: StrategyPaths.edit(plan.id))
        }
        return StrategyPoints.Item(
            "\(found.number) \(found.title): \(words[key])",
            href: StrategyPaths.measure(plan.id, found.id, isDraft: true))
    }

    private var measures: StrategySection? {
        guard !plan.measures.isEmpty else { return nil }
        var section = StrategySection(id: "insatser", words["draft.measures"])
        let ordered = DirectionGoal.allCases.flatMap { plan.measures(of: $0) }
        section.tables = [
            MeasureTable(plan: plan, today: today, words: words).table(
                ordered, id: "insatser-tabell", caption: section.heading,
                href: { StrategyPaths.measure(plan.id, $0.id, isDraft: true) })
        ]
        return section
    }

    private var publishing: StrategySection? {
        guard record.hasChanges, PlanFault.all(in: plan, on: today).isEmpty else { return nil }
        var section = StrategySection(id: "publicera", words["publish.heading"], [words["publish.lead"]])
        let make = FieldMaker(values: FormValues(), mistakes: [], words: words)
        section.form = StrategySmallForm(
            action: StrategyPaths.publish(plan.id), fields: [make.area("nytt")],
            submit: Button(words["publish.submit"], isOnce: true), seal: seal)
        return section
    }
}
