// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import DesignSystem

/// Number line, trend and table of a series.
struct ResultFigures {
    let words: CareWords
    let series: ResultSeries

    private var texts: LocalTexts { words.texts }
    private var view: ObservationView { series.latest.view }

    /// When and where the sample was taken.
    var taken: String {
        let when = view.taken.map { words.moment($0) } ?? texts["citizen.journal.dayless"]
        return texts["citizen.result.taken", ["when": when, "where": series.latest.entry.place.name]]
    }

    /// The laboratory's interval in words, when the goal stands before it.
    var reference: String? {
        guard view.goal != nil, let reference = view.reference, let unit = view.quantity?.unit else {
            return nil
        }
        let range = ResultWords.chart(reference).text(texts)
        return texts["citizen.result.laboratory", ["range": range, "unit": unit]]
    }

    /// Sentence, value and number line; nil for words and for what nothing is held against.
    func result() -> ResultValue? {
        let says = ResultWords(words)
        guard let quantity = view.quantity, quantity.comparator.isEmpty, let range = ResultWords.range(view),
            let tag = says.tag(view)
        else { return nil }
        let sentence = says.sentence(view)
        let line = NumberLine(
            id: "tallinje", title: series.name, sentence: sentence, value: quantity.value,
            valueText: words.number(quantity), unit: quantity.unit,
            reference: ResultWords.chart(view.reference ?? range.range),
            goal: view.goal.map(ResultWords.chart))
        return ResultValue(
            id: "senaste", title: texts["citizen.result.latest"], sentence: sentence,
            value: words.number(quantity),
            unit: quantity.unit, tag: tag, line: line.figure(texts), taken: taken)
    }

    /// All values over time; nil when there is one, or when they cannot be joined by a line.
    func trend() -> ChartFigure? {
        let values = series.comparable
        guard values.count > 1, values.count == series.points.count, let unit = values.first?.quantity.unit,
            let sentence = ResultWords(words).trend(series)
        else { return nil }
        let points = values.compactMap { point, quantity -> TrendPoint? in
            guard let day = point.view.taken?.day else { return nil }
            return TrendPoint(
                day: ChartDay(year: day.year, month: day.month, day: day.day), value: quantity.value,
                valueText: words.number(quantity), reference: point.view.reference.map(ResultWords.chart),
                kind: quantity.comparator.hasPrefix("<")
                    ? .below : point.view.isOwnMeasurement ? .own : .measured)
        }
        guard points.count == values.count else { return nil }
        return TrendChart(
            id: "trend", title: series.name, sentence: sentence, unit: unit, points: points,
            goal: view.goal.map(ResultWords.chart)
        ).figure(texts)
    }

    /// All values, newest first.
    func table() -> DataTable {
        DataTable(
            id: "alla-varden", caption: texts["citizen.result.all"],
            columns: [
                TableColumn(texts["chart.column.date"]), TableColumn(texts["citizen.fact.value"]),
                TableColumn(texts["citizen.fact.where"]),
            ],
            rows: series.points.map { point in
                TableRow(
                    TableCell(point.view.taken.map { words.day($0.day) } ?? texts["citizen.journal.dayless"]),
                    [
                        TableCell(words.value(point.view.value), tag: ResultWords(words).tag(point.view)),
                        TableCell(point.entry.place.name),
                    ])
            })
    }
}
