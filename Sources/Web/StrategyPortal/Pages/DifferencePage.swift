// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import Strategy

/// What is new in a version of a plan.
struct DifferencePage: Sendable {
    let version: PlanVersion
    let before: PlanVersion?
    let words: StrategyWords

    init(_ version: PlanVersion, before: PlanVersion?, words: StrategyWords) {
        self.version = version
        self.before = before
        self.words = words
    }

    var page: StrategyPage {
        let number = String(version.number)
        var page = StrategyPage(
            words["versions.new", ["number": number]],
            lead: words[
                "versions.published",
                ["plan": version.plan.title, "time": words.moment(version.published), "who": version.by]])
        if !version.note.isEmpty { page.paragraphs = [version.note] }
        page.actions = StrategyActions([
            LinkButton(
                words["versions.read", ["number": number]],
                href: StrategyPaths.plan(version.plan.id, version: version.number), kind: .secondary)
        ])
        guard let before else {
            page.paragraphs.append(words["versions.first"])
            return page
        }
        let differences = PlanDifference.all(from: before.plan, to: version.plan)
        if differences.isEmpty { page.paragraphs.append(words["versions.same"]) }
        page.sections = differences.map(section)
        return page
    }

    private func section(_ difference: PlanDifference) -> StrategySection {
        let measure = difference.measure
        let name = "\(measure.number) \(measure.title)"
        var section = StrategySection(
            id: "insats-\(measure.id)", words["difference.\(difference.kind.rawValue)", ["measure": name]])
        guard !difference.changes.isEmpty else { return section }
        section.tables = [
            DataTable(
                id: "insats-\(measure.id)-tabell", caption: name, isCaptionHidden: true,
                columns: ["field", "before", "after"].map { TableColumn(words["difference.column.\($0)"]) },
                rows: difference.changes.map { change in
                    TableRow(
                        TableCell(words.field(change.field)),
                        [cell(change.field, change.before), cell(change.field, change.after)])
                })
        ]
        return section
    }

    private func cell(_ field: MeasureField, _ values: [String]) -> TableCell {
        let written = words.values(field, values)
        return TableCell(written.isEmpty ? words["missing"] : written.joined(separator: ", "))
    }
}
