// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FollowUp

/// Women beside men. Template `insight/sexes`.
struct SexSection: Encodable, Sendable {
    /// The difference in words.
    let sentence: String
    /// Nil when one of the groups may not be told; then `table` is there.
    let figure: ChartFigure?
    let table: DataTable?

    init(_ snapshot: Snapshot, _ words: InsightWords) {
        let texts = words.texts
        let parts = snapshot.publication.bySex.parts
        let title = texts["insight.sexes.title", ["name": texts["\(snapshot.indicator.textKey).name"]]]
        sentence = Self.sentence(snapshot, words)
        if parts.isEmpty || parts.contains(where: { $0.tally.share == nil }) {
            figure = nil
            table = parts.isEmpty ? nil : Self.table(parts, title: title, words)
        } else {
            let plot = DotPlot(
                id: "kon", title: title, sentence: sentence,
                rows: [
                    DotRow(
                        label: texts["insight.sex.row"],
                        marks: parts.map {
                            DotMark(
                                group: words.sex($0.key), count: $0.tally.reached.value,
                                total: $0.tally.total.value)
                        })
                ], measure: words.measure)
            figure = plot.figure(texts)
            table = nil
        }
    }

    private static func sentence(_ snapshot: Snapshot, _ words: InsightWords) -> String {
        let texts = words.texts
        let parts = snapshot.publication.bySex.parts
        guard let women = parts.first(where: { $0.key == .female })?.tally,
            let men = parts.first(where: { $0.key == .male })?.tally,
            let gap = ProportionDifference(women, less: men, words.measure)
        else { return texts["insight.gap.hidden"] }
        let larger = gap.value < 0 ? "male" : "female"
        let sign = gap.value < 0 ? -1.0 : 1.0
        let low = min(gap.low * sign, gap.high * sign)
        let high = max(gap.low * sign, gap.high * sign)
        let isImportant = abs(gap.value) >= snapshot.indicator.importantDifference
        let kind = !gap.isClear ? "chance" : isImportant ? "clear" : "small"
        return words.text(
            "insight.gap.\(kind).\(larger)",
            [
                "difference": words.points(abs(gap.value)), "low": words.points(low),
                "high": words.points(high),
            ])
    }

    private static func table(
        _ parts: [PublishedSplit<RegisteredSex>.Part], title: String, _ words: InsightWords
    ) -> DataTable {
        let texts = words.texts
        let numbers = ["count", "total", "share"].map(words.column) + [texts["chart.column.interval"]]
        return DataTable(
            id: "kon-tabell", caption: title,
            columns: [TableColumn(texts["chart.column.group"])]
                + numbers.map { TableColumn($0, isNumber: true) },
            rows: parts.map { part in
                let cells = [
                    words.count(part.tally.reached), words.count(part.tally.total), words.share(part.tally),
                    words.interval(part.tally) ?? "\u{2013}",
                ]
                return TableRow(
                    TableCell(words.sex(part.key)), cells.map { TableCell($0, isNumber: true) })
            })
    }
}
