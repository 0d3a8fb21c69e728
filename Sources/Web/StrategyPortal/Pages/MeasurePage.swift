// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRCore
import Strategy

/// One measure: who, what, how it is followed up.
struct MeasurePage: Sendable {
    let plan: Plan
    let measure: Measure
    /// Newest published plans, for ties and overlaps.
    let newest: [Plan]
    let today: CalendarDay
    let words: StrategyWords
    var isDraft = false
    var mayEdit = false
    var oldVersion: Int?

    init(plan: Plan, measure: Measure, newest: [Plan], today: CalendarDay, words: StrategyWords) {
        self.plan = plan
        self.measure = measure
        self.newest = newest
        self.today = today
        self.words = words
    }

    var page: StrategyPage {
        var page = StrategyPage(
            "\(measure.number) \(measure.title)", lead: words.code("goal", measure.goal.rawValue))
        page.notices = notices
        page.facts = SummaryList(stated(Self.mainFields.map { (words.field($0), row($0)) }))
        if mayEdit {
            page.actions = StrategyActions([
                isDraft
                    ? LinkButton(
                        words["measure.edit"], href: StrategyPaths.edit(plan.id, measure.id))
                    : LinkButton(
                        words["measure.draft"],
                        href: StrategyPaths.measure(plan.id, measure.id, isDraft: true))
            ])
        }
        page.sections =
            [texts]
            + MeasureParts(plan: plan, measure: measure, isEditable: isDraft && mayEdit, words: words)
            .sections
        return page
    }

    private static let mainFields: [MeasureField] = [
        .responsible, .suitability, .duties, .participants, .status, .joint, .area, .priority,
        .targetGroups, .sectors, .dimensions, .dependencies, .tie,
    ]

    /// The rows that say something, and one that names the fields that are empty.
    private func stated(_ rows: [(term: String, row: SummaryRow?)]) -> [SummaryRow] {
        let empty = rows.filter { $0.row == nil }.map(\.term)
        let filled = rows.compactMap(\.row)
        guard !empty.isEmpty else { return filled }
        return filled + [SummaryRow(term: words["missing"], value: empty.joined(separator: ", "))]
    }

    /// What stands in a field, nil when nothing does.
    private func row(_ field: MeasureField) -> SummaryRow? {
        let values = words.values(measure, field)
        let term = words.field(field)
        if field == .status {
            guard measure.status != .notStated else { return nil }
            return SummaryRow(term: term, value: "", tag: words.status(measure.status))
        }
        if field == .tie, let tie = measure.tie {
            let tied = newest.first { $0.id == tie.plan }?.measure(tie.measure)
            let title = tied.map { "\($0.number) \($0.title)" } ?? tie.measure
            return SummaryRow(
                term: term, value: title,
                action: RowAction(
                    text: words["open"], object: title, href: StrategyPaths.measure(tie.plan, tie.measure)))
        }
        return values.isEmpty ? nil : SummaryRow(term: term, value: values.joined(separator: ", "))
    }

    private var notices: [Notification] {
        var notices: [Notification] = []
        if isDraft {
            notices.append(Notification(kind: .info, title: words["measure.is-draft"]))
        } else if let oldVersion {
            notices.append(
                Notification(
                    kind: .warn, title: words["plan.old", ["number": String(oldVersion)]],
                    link: Link(words["plan.old.link"], href: StrategyPaths.plan(plan.id))))
        }
        notices += PlanGap.all(of: measure, in: plan, on: today).map { gap in
            let isGrave = gap.code == .noResponsible || gap.code == .overdue
            return Notification(kind: isGrave ? .danger : .warn, title: words["gap.\(gap.code.rawValue)"])
        }
        return notices + overlaps
    }

    private var overlaps: [Notification] {
        let others = newest.filter { $0.id != plan.id }
        return Overlap.all(in: [plan] + others, on: today).compactMap { overlap in
            let sides = [overlap.one, overlap.other]
            guard sides.contains(where: { $0.plan.id == plan.id && $0.measure.id == measure.id }),
                let other = sides.first(where: { $0.plan.id != plan.id || $0.measure.id != measure.id })
            else { return nil }
            let title = "\(other.measure.number) \(other.measure.title)"
            return Notification(
                kind: .warn,
                title: words[
                    "overlap.title",
                    ["measure": title, "responsible": other.measure.responsible?.name ?? ""]],
                link: Link(title, href: StrategyPaths.measure(other.plan.id, other.measure.id)))
        }
    }

    private var texts: StrategySection {
        var section = StrategySection(id: "texter", words["measure.texts"])
        let texts = MeasureText.allCases.filter { $0 != .signal || measure.texts[$0] != nil }
        section.facts = SummaryList(
            stated(
                texts.map { text in
                    let term = words["field.\(text.rawValue)"]
                    return (term, measure.texts[text].map { SummaryRow(term: term, value: $0) })
                }))
        return section
    }
}
