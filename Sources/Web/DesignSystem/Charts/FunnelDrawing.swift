// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Draws a `FunnelChart` in one width.
struct FunnelDrawing {
    let chart: FunnelChart
    let width: Double
    let height: Double
    let suffix: String

    private var isNarrow: Bool { width < 500 }
    private var left: Double { isNarrow ? 62 : 52 }
    private let top = 20.0
    private var bottom: Double { height - 48 }

    func picture(_ texts: LocalTexts) -> SafeHTML {
        var canvas = SVGCanvas(width: width, height: height)
        let largest = Double(chart.units.compactMap(\.total).max() ?? 10)
        let size = Scale(low: 0, high: largest * 1.08, start: left, end: width - 14)
        let curve = limits(upTo: largest * 1.08)
        let share = shareScale(curve)
        drawAxes(&canvas, size, share, texts)
        for (line, style) in [
            (\FunnelLimits.lowOuter, "c-limit"), (\.highOuter, "c-limit"), (\.lowInner, "c-limit-inner"),
            (\.highInner, "c-limit-inner"),
        ] {
            canvas.polyline(
                curve.map { (size.place(Double($0.count)), share.place($0.limits[keyPath: line])) }, style)
        }
        canvas.line(left, share.place(chart.common), width - 14, share.place(chart.common), "c-mean")
        drawUnits(&canvas, size, share)
        return canvas.picture(id: chart.id + suffix, title: chart.title, description: chart.sentence(texts))
    }

    /// Limits at about forty sizes, closer together where they bend.
    private func limits(upTo largest: Double) -> [(count: Int, limits: FunnelLimits)] {
        let first = max(1, smallest / 2)
        var counts: [Int] = []
        for index in 0...40 {
            let share = Double(index) / 40
            let count = Int(Double(first) + (largest - Double(first)) * share * share)
            if counts.last != count { counts.append(count) }
        }
        return counts.map { ($0, chart.measure.limits(common: chart.common, count: $0)) }
    }

    private var smallest: Int {
        chart.units.compactMap(\.total).min() ?? 1
    }

    /// From the least to the most of what is drawn, with the limits as they are at half the smallest unit.
    private func shareScale(_ curve: [(count: Int, limits: FunnelLimits)]) -> Scale {
        let at =
            curve.first { $0.count >= smallest }?.limits
            ?? chart.measure.limits(common: chart.common, count: 1)
        let values = chart.units.compactMap(\.share) + [at.lowOuter, at.highOuter]
        let low = values.min() ?? 0
        let high = values.max() ?? 1
        let air = max(0.02, (high - low) * 0.08)
        return Scale(
            low: max(0, low - air), high: min(chart.measure.most, high + air), start: bottom, end: top)
    }

    private func drawAxes(_ canvas: inout SVGCanvas, _ size: Scale, _ share: Scale, _ texts: LocalTexts) {
        for tick in share.ticks(about: 5) {
            canvas.line(left, share.place(tick), width - 14, share.place(tick), "c-grid")
            canvas.text(left - 8, share.place(tick) + 5, chart.measure.text(tick), .end, "c-small")
        }
        canvas.line(left, bottom, width - 14, bottom, "c-axis")
        for tick in size.ticks(about: isNarrow ? 3 : 6) {
            canvas.line(size.place(tick), bottom, size.place(tick), bottom + 5, "c-axis")
            canvas.text(size.place(tick), bottom + 21, Numbers.text(tick, decimals: 0), .middle, "c-small")
        }
        canvas.text((left + width) / 2, height - 6, texts["chart.funnel.size"], .middle, "c-small")
    }

    private func drawUnits(_ canvas: inout SVGCanvas, _ size: Scale, _ share: Scale) {
        var taken: [(x: Double, y: Double)] = []
        let order = chart.units.filter { $0.share != nil }.sorted { !$0.isOwn && $1.isOwn }
        for unit in order {
            let judgement = unit.judgement(common: chart.common, chart.measure)
            let x = size.place(Double(unit.total ?? 0))
            let y = share.place(unit.share ?? 0)
            if judgement.isOutside { canvas.diamond(x, y, 8, "c-unit-outside") }
            if unit.isOwn {
                canvas.circle(x, y, 7, "c-unit-chosen")
            } else if judgement == .tooFew {
                canvas.circle(x, y, 5.5, "c-unit-few")
            } else if !judgement.isOutside {
                canvas.circle(x, y, 5.5, "c-unit")
            }
            guard unit.isOwn || judgement.isOutside else { continue }
            let reach = Double(unit.name.count) * (isNarrow ? 9 : 7.6)
            let anchor: SVGCanvas.Anchor = x + reach + 12 < width ? .start : .end
            let label = anchor == .start ? x + 12 : x - 12
            let isTaken = taken.contains { abs($0.y - y) < 16 && abs($0.x - x) < reach }
            let place = isTaken ? y + 20 : y + 5
            taken.append((x, place))
            canvas.text(label, place, unit.name, anchor, "c-strong c-halo")
        }
    }
}
