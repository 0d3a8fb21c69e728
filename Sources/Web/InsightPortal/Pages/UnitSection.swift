// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FollowUp

/// Units in the funnel, with a table. Template `insight/units`.
struct UnitSection: Encodable, Sendable {
    let reading: Details
    /// What the chart says, a line a unit that stands out.
    let findings: [String]
    /// Nil when no unit's numbers may be told.
    let figure: ChartFigure?
    let withheld: Notification?
    /// How many units cannot be judged or are not shown, and why.
    let gaps: [String]

    init(_ snapshot: Snapshot, units: [UnitResult], _ words: InsightWords) {
        let texts = words.texts
        let common = snapshot.publication.all?.share ?? 0
        let isWithheld =
            snapshot.publication.byUnit == .withheld || units.allSatisfy { $0.tally.share == nil }
        reading = Details(
            summary: texts["insight.read.heading"],
            paragraphs: [words.text("insight.read.1")] + (2...6).map { texts["insight.read.\($0)"] }
                + [words.text("insight.read.direction.\(snapshot.indicator.direction.rawValue)")])
        findings = isWithheld ? [] : Self.findings(units, common: common, words)
        figure = isWithheld ? nil : Self.figure(snapshot, units, common: common, words)
        withheld = isWithheld ? Notification(kind: .info, title: texts["insight.units.withheld"]) : nil
        gaps = isWithheld ? [] : Self.gaps(units, common: common, words)
    }

    private static func findings(_ units: [UnitResult], common: Double, _ words: InsightWords) -> [String] {
        let texts = words.texts
        let outside = units.compactMap { unit -> String? in
            let judgement = unit.placement(common: common, words.measure).judgement
            guard judgement.isOutside else { return nil }
            return texts[
                "insight.finding.\(judgement.rawValue)",
                [
                    "unit": unit.name, "share": unit.tally.share.map(words.value) ?? "",
                    "common": words.value(common),
                ]]
        }
        return outside.isEmpty ? [texts["insight.finding.none"]] : outside
    }

    private static func gaps(_ units: [UnitResult], common: Double, _ words: InsightWords) -> [String] {
        let judgements = units.map { $0.placement(common: common, words.measure).judgement }
        let kinds: [(FunnelJudgement, String)] = [(.tooFew, "few"), (.hidden, "hidden")]
        return kinds.compactMap { kind, key in
            let count = judgements.filter { $0 == kind }.count
            return count == 0 ? nil : words.texts.plural("insight.units.\(key)", count)
        }
    }

    private static func figure(
        _ snapshot: Snapshot, _ units: [UnitResult], common: Double, _ words: InsightWords
    ) -> ChartFigure {
        let texts = words.texts
        let title = texts["insight.funnel.title", ["name": texts["\(snapshot.indicator.textKey).name"]]]
        let chart = FunnelChart(
            id: "enheter", title: title,
            units: units.map { unit in
                let isShown = unit.tally.share != nil
                return FunnelUnit(
                    name: unit.name, count: isShown ? unit.tally.reached.value : nil,
                    total: isShown ? unit.tally.total.value : nil, isOwn: unit.isOwn)
            }, common: common, measure: words.measure)
        let drawn = chart.figure(texts)
        return ChartFigure(
            id: drawn.id, caption: drawn.caption, wide: drawn.wide, narrow: drawn.narrow, notes: drawn.notes,
            legend: drawn.legend, tableTitle: drawn.tableTitle,
            table: table(units, title: title, common: common, words))
    }

    /// The chart's own table would say "fewer than 5" of every hidden number; this one says of each what is
    /// true.
    static func table(
        _ units: [UnitResult], title: String, common: Double, _ words: InsightWords
    ) -> DataTable {
        let texts = words.texts
        let rows = units.map { unit in
            let placement = unit.placement(common: common, words.measure)
            let limits = placement.limits.map { words.measure.span($0.lowInner, $0.highInner) }
            let cells = [
                words.count(unit.tally.reached), words.count(unit.tally.total), words.share(unit.tally),
                words.interval(unit.tally) ?? "\u{2013}", limits ?? "\u{2013}",
            ]
            let tag = Tag(
                words.judgement(placement.judgement), kind: placement.judgement.isOutside ? .info : .neutral)
            return TableRow(
                TableCell(unit.isOwn ? texts["insight.unit.own", ["unit": unit.name]] : unit.name),
                cells.map { TableCell($0, isNumber: true) } + [TableCell("", tag: tag)])
        }
        let numbers =
            ["count", "total", "share"].map(words.column)
            + ["interval", "limits"].map { texts["chart.column.\($0)"] }
        return DataTable(
            id: "enheter-tabell", caption: texts["chart.funnel.table", ["title": title]],
            columns: [TableColumn(texts["chart.column.unit"])]
                + numbers.map { TableColumn($0, isNumber: true) }
                + [TableColumn(texts["chart.column.judgement"])],
            rows: rows)
    }
}
