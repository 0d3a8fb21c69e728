// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Units beside what chance explains, by their size. No league table.
package struct FunnelChart: Sendable {
    /// Id of the figure, unique in the page.
    package let id: String
    /// What is measured.
    package let title: String
    /// The units, in the order of the table.
    package let units: [FunnelUnit]
    /// The proportion they are held against; by default all of them together.
    package let common: Double
    /// What the numbers are.
    package let measure: ChartMeasure

    /// A funnel plot.
    package init(
        id: String, title: String, units: [FunnelUnit], common: Double? = nil, measure: ChartMeasure = .share
    ) {
        self.measure = measure
        self.id = id
        self.title = title
        self.units = units
        let known = units.filter { $0.share != nil }
        let count = known.reduce(0) { $0 + ($1.count ?? 0) }
        let total = known.reduce(0) { $0 + ($1.total ?? 0) }
        self.common = common ?? (total > 0 ? Double(count) / Double(total) : 0)
    }

    /// The figure: both widths, legend, how to read it, and the table.
    package func figure(_ texts: LocalTexts) -> ChartFigure {
        ChartFigure(
            id: id, caption: title,
            wide: FunnelDrawing(chart: self, width: 680, height: 400, suffix: "-w").picture(texts),
            narrow: FunnelDrawing(chart: self, width: 330, height: 330, suffix: "-n").picture(texts),
            notes: [texts["chart.funnel.read"], texts["chart.funnel.multiple"]], legend: legend(texts),
            tableTitle: texts["chart.table"], table: table(texts))
    }

    /// What the plot says, in a sentence; the description of the picture.
    func sentence(_ texts: LocalTexts) -> String {
        let judged = units.map { $0.judgement(common: common, measure) }
        let outside = judged.filter(\.isOutside).count
        let shown = judged.filter { $0 != .hidden }.count
        return texts.plural(
            "chart.funnel.sentence", outside,
            ["shown": Numbers.text(shown), "common": measure.text(common, decimals: 1)])
    }

    private func legend(_ texts: LocalTexts) -> [LegendItem] {
        var items: [LegendItem] = []
        func add(_ key: String, _ draw: (inout SVGCanvas) -> Void) {
            var canvas = SVGCanvas(width: 28, height: 20)
            draw(&canvas)
            items.append(LegendItem(mark: canvas.mark(), text: texts[key]))
        }
        let judged = units.map { $0.judgement(common: common, measure) }
        add("chart.legend.common") { $0.line(1, 10, 27, 10, "c-mean") }
        add("chart.legend.inner") { $0.line(1, 10, 27, 10, "c-limit-inner") }
        add("chart.legend.outer") { $0.line(1, 10, 27, 10, "c-limit") }
        add("chart.legend.unit") { $0.circle(14, 10, 5, "c-unit") }
        if judged.contains(where: \.isOutside) {
            add("chart.legend.unit.outside") { $0.diamond(14, 10, 7, "c-unit-outside") }
        }
        if judged.contains(.tooFew) { add("chart.legend.unit.few") { $0.circle(14, 10, 5, "c-unit-few") } }
        if units.contains(where: \.isOwn) {
            add("chart.legend.unit.own") { $0.circle(14, 10, 6, "c-unit-chosen") }
        }
        return items
    }

    private func table(_ texts: LocalTexts) -> DataTable {
        let rows = units.map { unit in
            let judgement = unit.judgement(common: common, measure)
            let hidden = texts["chart.hidden"]
            let limits = unit.total.map { measure.limits(common: common, count: $0) }
            let span = limits.map { measure.span($0.lowInner, $0.highInner) }
            let cells = [
                unit.count.map(Numbers.text) ?? hidden, unit.total.map(Numbers.text) ?? hidden,
                unit.share.map { measure.text($0, decimals: 1) } ?? hidden,
                judgement == .tooFew || judgement == .hidden ? "\u{2013}" : span ?? "\u{2013}",
            ]
            let tag = Tag(
                texts["chart.funnel.\(judgement.rawValue)"], kind: judgement.isOutside ? .info : .neutral)
            return TableRow(
                TableCell(unit.name, href: unit.href),
                cells.map { TableCell($0, isNumber: true) } + [TableCell("", tag: tag)])
        }
        let numbers = [
            "chart.column.count", "chart.column.total", "chart.column.share", "chart.column.limits",
        ]
        return DataTable(
            id: "\(id)-tabell", caption: texts["chart.funnel.table", ["title": title]],
            columns: [TableColumn(texts["chart.column.unit"])]
                + numbers.map { TableColumn(texts[$0], isNumber: true) }
                + [TableColumn(texts["chart.column.judgement"])],
            rows: rows)
    }
}
