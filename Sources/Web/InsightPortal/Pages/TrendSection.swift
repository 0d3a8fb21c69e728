// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FollowUp

/// How the share has changed. Template `insight/trend`.
struct TrendSection: Encodable, Sendable {
    /// What the picture says.
    let sentence: String
    /// Nil when fewer than two periods may be told; then `table` is there.
    let figure: ChartFigure?
    let table: DataTable?

    init(_ snapshot: Snapshot, _ words: InsightWords) {
        let texts = words.texts
        let name = texts["\(snapshot.indicator.textKey).name"]
        let shown = snapshot.series.compactMap { point in
            point.all?.share.map { (period: point.period, share: $0) }
        }
        sentence = Self.sentence(shown.map(\.share), from: shown.first?.period, words)
        let title = texts["insight.trend.title", ["name": name]]
        let all = Self.table(snapshot, title: title, words)
        guard shown.count > 1 else {
            figure = nil
            table = all
            return
        }
        let chart = TrendChart(
            id: "tid", title: title, sentence: sentence,
            unit: words.measure == .share ? "%" : texts["insight.column.share.rate"],
            points: shown.map { period, share in
                TrendPoint(
                    day: ChartDay(
                        year: period.last.year, month: period.last.month, day: period.last.day),
                    value: share * (words.measure == .share ? 100 : 1_000),
                    valueText: words.measure.text(share, decimals: 1))
            })
        let drawn = chart.figure(texts)
        figure = ChartFigure(
            id: drawn.id, caption: drawn.caption, wide: drawn.wide, narrow: drawn.narrow,
            notes: [texts["insight.trend.read"]], tableTitle: drawn.tableTitle, table: all)
        table = nil
    }

    private static func sentence(
        _ shares: [Double], from period: FollowUpPeriod?, _ words: InsightWords
    ) -> String {
        guard let first = shares.first, let last = shares.last, shares.count > 1, let period else {
            return words.texts["insight.trend.few"]
        }
        let way = abs(last - first) < 0.0005 ? "same" : last > first ? "up" : "down"
        return words.text(
            "insight.trend.\(way)",
            [
                "first": words.measure.text(first, decimals: 1),
                "last": words.measure.text(last, decimals: 1), "day": words.day(period.last),
            ])
    }

    /// All periods, women and men too; the newest first.
    private static func table(_ snapshot: Snapshot, title: String, _ words: InsightWords) -> DataTable {
        let texts = words.texts
        let rows = snapshot.series.reversed().map { point in
            let hidden = PublishedTally.hidden
            let all = point.all ?? hidden
            func share(_ sex: RegisteredSex) -> String {
                words.share(point.bySex.parts.first { $0.key == sex }?.tally ?? hidden)
            }
            let cells = [
                words.count(all.reached), words.count(all.total), words.share(all), share(.female),
                share(.male),
            ]
            return TableRow(
                TableCell(words.day(point.period.last)), cells.map { TableCell($0, isNumber: true) })
        }
        let numbers = ["count", "total", "share"].map(words.column)
        return DataTable(
            id: "tid-tabell", caption: texts["insight.trend.table", ["title": title]],
            columns: [TableColumn(texts["insight.trend.period"])]
                + (numbers + [words.sex(.female), words.sex(.male)]).map { TableColumn($0, isNumber: true) },
            rows: rows)
    }
}
