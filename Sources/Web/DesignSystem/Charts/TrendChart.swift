// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Values of one unit and one method over true time, with the interval they are held against.
///
/// A change of unit or method is another chart, never a joined line.
package struct TrendChart: Sendable {
    /// Id of the figure, unique in the page.
    package let id: String
    /// What was measured.
    package let title: String
    /// What the trend says, in a sentence; it is the description of the picture.
    package let sentence: String
    /// Unit.
    package let unit: String
    /// The values, oldest first.
    package let points: [TrendPoint]
    /// The person's own goal, drawn instead of the reference.
    package let goal: ReferenceRange?

    /// A chart; points are put in order of time.
    package init(
        id: String, title: String, sentence: String, unit: String, points: [TrendPoint],
        goal: ReferenceRange? = nil
    ) {
        self.id = id
        self.title = title
        self.sentence = sentence
        self.unit = unit
        self.points = points.sorted { $0.day.number < $1.day.number }
        self.goal = goal
    }

    /// The figure: both widths, legend and table.
    package func figure(_ texts: LocalTexts) -> ChartFigure {
        ChartFigure(
            id: id, caption: texts["chart.trend.caption", ["title": title, "unit": unit]],
            wide: TrendDrawing(chart: self, width: 680, height: 300, suffix: "-w").picture(texts),
            narrow: TrendDrawing(chart: self, width: 330, height: 260, suffix: "-n").picture(texts),
            legend: legend(texts), tableTitle: texts["chart.table"], table: table(texts))
    }

    /// The interval for one point: the goal when there is one, else its own reference.
    func range(of point: TrendPoint) -> ReferenceRange? {
        goal ?? point.reference
    }

    /// Whether a point lies outside its interval.
    func isOutside(_ point: TrendPoint) -> Bool {
        range(of: point).map { $0.position(of: point.value) != .within } ?? false
    }

    private func legend(_ texts: LocalTexts) -> [LegendItem] {
        var items: [LegendItem] = []
        func add(_ key: String, _ draw: (inout SVGCanvas) -> Void) {
            var canvas = SVGCanvas(width: 28, height: 20)
            draw(&canvas)
            items.append(LegendItem(mark: canvas.mark(), text: texts[key]))
        }
        if points.contains(where: { range(of: $0) != nil }) {
            add(goal == nil ? "chart.legend.reference" : "chart.legend.goal") {
                $0.rect(1, 3, 26, 14, goal == nil ? "c-band" : "c-goal")
            }
        }
        add("chart.legend.inside") { $0.circle(14, 10, 5, "c-point") }
        if points.contains(where: isOutside) {
            add("chart.legend.outside") { $0.circle(14, 10, 5.5, "c-ring") }
        }
        if points.contains(where: { $0.kind == .own }) {
            add("chart.legend.own") { $0.diamond(14, 10, 7, "c-own") }
        }
        if points.contains(where: { $0.kind == .below }) {
            add("chart.legend.below") { $0.triangle(14, 10, 7, "c-ring") }
        }
        return items
    }

    private func table(_ texts: LocalTexts) -> DataTable {
        let dates = Dates(texts)
        let rows = points.reversed().map { point in
            let range = range(of: point)
            return TableRow(
                TableCell(dates.day(year: point.day.year, month: point.day.month, day: point.day.day)),
                [
                    TableCell(point.valueText, isNumber: true), TableCell(range?.text(texts) ?? "\u{2013}"),
                    TableCell("", tag: judgement(of: point, range, texts)),
                    TableCell(texts[point.kind == .own ? "chart.by.own" : "chart.by.care"]),
                ])
        }
        return DataTable(
            id: "\(id)-tabell", caption: texts["chart.trend.table", ["title": title]],
            columns: [
                TableColumn(texts["chart.column.date"]),
                TableColumn(texts["chart.column.value", ["unit": unit]], isNumber: true),
                TableColumn(texts[goal == nil ? "chart.column.reference" : "chart.column.goal"]),
                TableColumn(texts["chart.column.judgement"]), TableColumn(texts["chart.column.by"]),
            ], rows: rows)
    }

    private func judgement(of point: TrendPoint, _ range: ReferenceRange?, _ texts: LocalTexts) -> Tag? {
        guard let range else { return nil }
        switch range.position(of: point.value) {
        case .below: return Tag(texts["chart.below"], kind: .info)
        case .within: return Tag(texts["chart.within"], kind: .ok)
        case .above: return Tag(texts["chart.above"], kind: .info)
        }
    }
}
