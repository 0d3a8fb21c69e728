// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import Strategy

/// Milestones, indicators, follow-up and decisions of a measure, with ways to their forms for strategists.
struct MeasureParts: Sendable {
    let plan: Plan
    let measure: Measure
    let isEditable: Bool
    let words: StrategyWords

    var sections: [StrategySection] {
        var decisions =
            DecisionsSection.section(measure.decisions, words)
            ?? StrategySection(id: "beslut", words["decisions.heading"], [words["missing"]])
        decisions.actions = actions(.decision, rows: measure.decisions.map { words.day($0.day) })
        return [milestones, indicators, followUp, decisions]
    }

    private var milestones: StrategySection {
        var section = StrategySection(id: "milstolpar", words["milestones.heading"])
        if measure.milestones.isEmpty {
            section.paragraphs = [words["missing"]]
        } else {
            section.tables = [
                DataTable(
                    id: "milstolpar-tabell", caption: words["milestones.heading"], isCaptionHidden: true,
                    columns: ["title", "day", "status"].map { TableColumn(words["milestones.column.\($0)"]) },
                    rows: measure.milestones.map { milestone in
                        TableRow(
                            TableCell(milestone.title),
                            [
                                TableCell(words.day(milestone.date)),
                                TableCell("", tag: tag(milestone.status)),
                            ])
                    })
            ]
        }
        section.actions = actions(.milestone, rows: measure.milestones.map(\.title))
        return section
    }

    private func tag(_ status: MilestoneStatus) -> Tag {
        let kind: TagKind =
            switch status {
            case .reached: .ok
            case .delayed: .warn
            case .planned, .dropped: .neutral
            }
        return Tag(words.code("milestone", status.rawValue), kind: kind)
    }

    private var indicators: StrategySection {
        var section = StrategySection(id: "indikatorer", words["indicators.heading"])
        if measure.indicators.isEmpty {
            section.paragraphs = [words["missing"]]
        } else {
            section.tables = [
                DataTable(
                    id: "indikatorer-tabell", caption: words["indicators.heading"], isCaptionHidden: true,
                    columns: ["name", "baseline", "target", "newest"].map {
                        TableColumn(words["indicators.column.\($0)"], isNumber: $0 != "name")
                    }, rows: measure.indicators.map(row))
            ]
            section.figures = measure.indicators.enumerated().compactMap(figure)
        }
        let names = measure.indicators.map(\.name)
        let values = isEditable ? names.indices.map { add(.value, row: $0, names[$0]) } : []
        section.actions = StrategyActions((actions(.indicator, rows: names)?.links ?? []) + values)
        return section
    }

    private func row(_ indicator: PlanIndicator) -> TableRow {
        func cell(_ value: Double?) -> TableCell {
            TableCell(
                value.map { words.number($0, unit: indicator.unit) } ?? words["missing"], isNumber: true)
        }
        return TableRow(
            TableCell(indicator.name),
            [cell(indicator.baseline), cell(indicator.target), cell(indicator.series.last?.value)])
    }

    /// The series as a trend, when there are two values or more.
    private func figure(_ index: Int, _ indicator: PlanIndicator) -> ChartFigure? {
        guard indicator.series.count > 1, let first = indicator.series.first,
            let last = indicator.series.last
        else { return nil }
        let sentence = words[
            "indicators.sentence",
            [
                "name": indicator.name, "first": words.number(first.value, unit: indicator.unit),
                "from": words.day(first.day), "last": words.number(last.value, unit: indicator.unit),
                "to": words.day(last.day),
            ]]
        let points = indicator.series.map { value in
            TrendPoint(
                day: ChartDay(year: value.day.year, month: value.day.month, day: value.day.day),
                value: value.value, valueText: words.number(value.value, unit: ""))
        }
        return TrendChart(
            id: "serie-\(index + 1)", title: indicator.name, sentence: sentence, unit: indicator.unit,
            points: points
        ).figure(words.texts)
    }

    private var followUp: StrategySection {
        var section = StrategySection(id: "uppfoljning", words["follow-up.heading"])
        section.facts = SummaryList(
            [MeasureField.cadence, .nextReport, .reporter].map { field in
                let values = words.values(measure, field)
                return SummaryRow(
                    term: words.field(field), value: values.first ?? words["missing"])
            })
        if !measure.reports.isEmpty {
            section.tables = [
                DataTable(
                    id: "rapporter-tabell", caption: words["reports.heading"],
                    columns: ["day", "assessment", "text"].map { TableColumn(words["reports.column.\($0)"]) },
                    rows: measure.reports.reversed().map { report in
                        TableRow(
                            TableCell(words.day(report.day)),
                            [
                                TableCell("", tag: words.assessment(report.assessment)),
                                TableCell(report.text),
                            ])
                    })
            ]
        }
        section.actions = actions(.report, rows: measure.reports.map { words.day($0.day) })
        return section
    }

    /// A way to a new row and to each that is there; nil for who may not change it.
    private func actions(_ part: MeasurePart, rows: [String]) -> StrategyActions? {
        guard isEditable else { return nil }
        let new = LinkButton(
            words["part.\(part.rawValue).new"], href: StrategyPaths.part(plan.id, measure.id, part.rawValue))
        return StrategyActions([new] + rows.indices.map { change(part, row: $0, rows[$0]) })
    }

    private func change(_ part: MeasurePart, row: Int, _ name: String) -> LinkButton {
        LinkButton(
            words["part.change", ["name": name]],
            href: StrategyPaths.part(plan.id, measure.id, part.rawValue, row: row), kind: .secondary)
    }

    private func add(_ part: MeasurePart, row: Int, _ name: String) -> LinkButton {
        LinkButton(
            words["part.\(part.rawValue).new", ["name": name]],
            href: StrategyPaths.part(plan.id, measure.id, part.rawValue, row: row), kind: .secondary)
    }
}
