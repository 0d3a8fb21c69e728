// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Women and men, or other groups, on the same line with the interval of each.
package struct DotPlot: Sendable {
    /// Id of the figure, unique in the page.
    package let id: String
    /// What is measured.
    package let title: String
    /// What the picture says, in a sentence.
    package let sentence: String
    /// The lines, from the top.
    package let rows: [DotRow]
    /// What the numbers are.
    package let measure: ChartMeasure

    /// A plot.
    package init(
        id: String, title: String, sentence: String, rows: [DotRow], measure: ChartMeasure = .share
    ) {
        self.measure = measure
        self.id = id
        self.title = title
        self.sentence = sentence
        self.rows = rows
    }

    /// The figure: both widths, legend and table.
    package func figure(_ texts: LocalTexts) -> ChartFigure {
        ChartFigure(
            id: id, caption: title, wide: picture(width: 680, suffix: "-w", texts),
            narrow: picture(width: 330, suffix: "-n", texts),
            notes: [texts["chart.interval.read"]], legend: legend, tableTitle: texts["chart.table"],
            table: table(texts))
    }

    private var groups: [String] {
        var names: [String] = []
        for mark in rows.flatMap(\.marks) where !names.contains(mark.group) { names.append(mark.group) }
        return names
    }

    private func draw(_ canvas: inout SVGCanvas, _ x: Double, _ y: Double, group: String) {
        if groups.firstIndex(of: group) == 0 {
            canvas.circle(x, y, 7, "c-dot")
        } else {
            canvas.diamond(x, y, 8.5, "c-dot-2")
        }
    }

    private var legend: [LegendItem] {
        groups.map { group in
            var canvas = SVGCanvas(width: 28, height: 20)
            draw(&canvas, 14, 10, group: group)
            return LegendItem(mark: canvas.mark(), text: group)
        }
    }

    private func picture(width: Double, suffix: String, _ texts: LocalTexts) -> SafeHTML {
        let lane = 24.0
        let heights = rows.map { 30 + lane * Double(max(1, $0.marks.count)) }
        let height = heights.reduce(0, +) + 36
        var canvas = SVGCanvas(width: width, height: height)
        let shown = rows.flatMap(\.marks).filter { $0.share != nil }
        let low = shown.compactMap { $0.interval(measure)?.lowerBound }.min() ?? 0
        let high = shown.compactMap { $0.interval(measure)?.upperBound }.max() ?? 1
        let air = max(0.02, (high - low) * 0.1)
        let scale = Scale(
            low: max(0, low - air), high: min(measure.most, high + air), start: 16, end: width - 64)
        let bottom = height - 30
        for tick in scale.ticks(about: width < 500 ? 3 : 7) {
            canvas.line(scale.place(tick), 4, scale.place(tick), bottom, "c-grid")
            canvas.text(scale.place(tick), bottom + 20, measure.text(tick), .middle, "c-small")
        }
        var y = 0.0
        for (row, rowHeight) in zip(rows, heights) {
            canvas.text(4, y + 20, row.label, .start, "c-strong c-halo")
            for (index, mark) in row.marks.enumerated() {
                let middle = y + 34 + lane * Double(index)
                guard let share = mark.share, let interval = mark.interval(measure) else {
                    canvas.text(
                        4, middle + 5, "\(mark.group): \(texts["chart.hidden"])", .start, "c-small c-halo")
                    continue
                }
                let isFirst = groups.firstIndex(of: mark.group) == 0
                canvas.line(
                    scale.place(interval.lowerBound), middle, scale.place(interval.upperBound), middle,
                    isFirst ? "c-interval" : "c-interval-2")
                draw(&canvas, scale.place(share), middle, group: mark.group)
                canvas.text(
                    scale.place(interval.upperBound) + 10, middle + 5, measure.text(share), .start, "c-halo")
            }
            y += rowHeight
        }
        return canvas.picture(id: id + suffix, title: title, description: sentence)
    }

    private func table(_ texts: LocalTexts) -> DataTable {
        let hidden = texts["chart.hidden"]
        let rows = rows.flatMap { row in
            row.marks.map { mark in
                let span = mark.interval(measure).map { measure.span($0.lowerBound, $0.upperBound) }
                return TableRow(
                    TableCell(row.label),
                    [
                        TableCell(mark.group),
                        TableCell(mark.count.map(Numbers.text) ?? hidden, isNumber: true),
                        TableCell(mark.total.map(Numbers.text) ?? hidden, isNumber: true),
                        TableCell(
                            mark.share.map { measure.text($0, decimals: 1) } ?? hidden, isNumber: true),
                        TableCell(span ?? "\u{2013}", isNumber: true),
                    ])
            }
        }
        let numbers = [
            "chart.column.count", "chart.column.total", "chart.column.share", "chart.column.interval",
        ]
        return DataTable(
            id: "\(id)-tabell", caption: texts["chart.funnel.table", ["title": title]],
            columns: [TableColumn(texts["chart.column.area"]), TableColumn(texts["chart.column.group"])]
                + numbers.map { TableColumn(texts[$0], isNumber: true) },
            rows: rows)
    }
}
