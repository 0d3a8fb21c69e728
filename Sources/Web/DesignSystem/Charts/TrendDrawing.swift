// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Draws a `TrendChart` in one width.
struct TrendDrawing {
    let chart: TrendChart
    let width: Double
    let height: Double
    let suffix: String

    private var isNarrow: Bool { width < 500 }
    /// Text is larger in the narrow picture, which is shown smaller than it is drawn.
    private var textScale: Double { isNarrow ? 1.18 : 1 }
    private var left: Double { 40 * textScale }
    private let top = 24.0
    private var bottom: Double { height - 34 }

    func picture(_ texts: LocalTexts) -> SafeHTML {
        var canvas = SVGCanvas(width: width, height: height)
        if let first = chart.points.first, let last = chart.points.last {
            let time = timeScale(first.day.number, last.day.number)
            let value = valueScale()
            drawBands(&canvas, time, value)
            drawAxes(&canvas, time, value, texts)
            drawLine(&canvas, time, value)
            drawPoints(&canvas, time, value)
        }
        return canvas.picture(id: chart.id + suffix, title: chart.title, description: chart.sentence)
    }

    private func timeScale(_ first: Int, _ last: Int) -> Scale {
        let air = max(Double(last - first) * 0.03, 10)
        return Scale(low: Double(first) - air, high: Double(last) + air, start: left, end: width - 12)
    }

    /// The interval with a quarter of air on both sides, and every value. Not forced to zero.
    private func valueScale() -> Scale {
        let ranges = chart.points.compactMap { chart.range(of: $0) }
        let limits = ranges.flatMap { [$0.low, $0.high].compactMap { $0 } }
        let values = chart.points.map(\.value)
        let all = values + limits
        let low = all.min() ?? 0
        let high = all.max() ?? 1
        let air = max((high - low) * 0.25, abs(high) * 0.05, 1e-6)
        return Scale(low: low >= 0 ? max(0, low - air) : low - air, high: high + air, start: bottom, end: top)
    }

    /// One band for each run of points with the same interval, from halfway to the neighbours.
    private func drawBands(_ canvas: inout SVGCanvas, _ time: Scale, _ value: Scale) {
        let points = chart.points
        var start = 0
        while start < points.count {
            let range = chart.range(of: points[start])
            var end = start
            while end + 1 < points.count, chart.range(of: points[end + 1]) == range { end += 1 }
            if let range {
                let from = start == 0 ? time.start : middle(start - 1, time)
                let to = end == points.count - 1 ? time.end : middle(end, time)
                let upper = range.high.map(value.place) ?? value.end
                let lower = range.low.map(value.place) ?? value.start
                canvas.rect(from, upper, to - from, lower - upper, chart.goal == nil ? "c-band" : "c-goal")
                if range.high != nil { canvas.line(from, upper, to, upper, "c-band-edge") }
                if range.low != nil { canvas.line(from, lower, to, lower, "c-band-edge") }
            }
            start = end + 1
        }
    }

    private func middle(_ index: Int, _ time: Scale) -> Double {
        let days = chart.points[index].day.number + chart.points[index + 1].day.number
        return time.place(Double(days) / 2)
    }

    private func drawAxes(_ canvas: inout SVGCanvas, _ time: Scale, _ value: Scale, _ texts: LocalTexts) {
        let count = isNarrow ? 4 : 5
        let decimals = value.tickDecimals(about: count)
        for tick in value.ticks(about: count) {
            let y = value.place(tick)
            canvas.line(left, y, width - 12, y, "c-grid")
            canvas.text(left - 8, y + 5, Numbers.text(tick, decimals: decimals), .end, "c-small")
        }
        canvas.line(left, bottom, width - 12, bottom, "c-axis")
        for (day, label) in timeTicks(time, texts) {
            let x = time.place(Double(day))
            canvas.line(x, bottom, x, bottom + 5, "c-axis")
            canvas.text(x, bottom + 22, label, .middle, "c-small")
        }
    }

    /// Januaries when there are years of data, else months; as many as there is room for.
    private func timeTicks(_ time: Scale, _ texts: LocalTexts) -> [(Int, String)] {
        guard let first = chart.points.first?.day else { return [] }
        let room = isNarrow ? 3 : 8
        let months = max(1, Int((time.high - time.low) / 30.4))
        let step = [1, 2, 3, 6, 12, 24, 60, 120, 240].first { months / $0 <= room } ?? 480
        var day = first.firstOfMonth(adding: step >= 12 ? 1 - first.month : 0)
        var ticks: [(Int, String)] = []
        while Double(day.number) <= time.high, ticks.count < 20 {
            if Double(day.number) >= time.low {
                let month = texts["date.short.\(day.month)"]
                let isYear = step >= 12 || day.month <= step
                ticks.append(
                    (day.number, step >= 12 ? String(day.year) : isYear ? "\(month) \(day.year)" : month))
            }
            day = day.firstOfMonth(adding: step)
        }
        return ticks
    }

    /// A gap of more than twice the median is drawn broken: nobody knows what was in it.
    private func drawLine(_ canvas: inout SVGCanvas, _ time: Scale, _ value: Scale) {
        let points = chart.points.filter { $0.kind != .own }
        guard points.count > 1 else { return }
        let gaps = zip(points, points.dropFirst()).map { $1.day.number - $0.day.number }
        let median = Double(gaps.sorted()[gaps.count / 2])
        for (index, gap) in gaps.enumerated() {
            let ends = [points[index], points[index + 1]].map {
                (time.place(Double($0.day.number)), value.place($0.value))
            }
            canvas.polyline(ends, gaps.count > 1 && Double(gap) > 2 * median ? "c-gap" : "c-line")
        }
    }

    private func drawPoints(_ canvas: inout SVGCanvas, _ time: Scale, _ value: Scale) {
        for point in chart.points {
            let x = time.place(Double(point.day.number))
            let y = value.place(point.value)
            switch point.kind {
            case .own: canvas.diamond(x, y, 7, "c-own")
            case .below: canvas.triangle(x, y, 7, "c-ring")
            case .measured:
                canvas.circle(
                    x, y, chart.isOutside(point) ? 6 : 5.5, chart.isOutside(point) ? "c-ring" : "c-point")
            }
        }
        var taken: [(x: Double, y: Double)] = []
        for index in labelled() {
            let point = chart.points[index]
            let x = time.place(Double(point.day.number))
            let y = value.place(point.value)
            let half = Double(point.valueText.count) * 4.2 * textScale
            let places = isPeak(index) ? [y - 13, y + 25] : [y + 25, y - 13]
            let isFree = { (place: Double) in
                place > 12 && place < bottom - 2
                    && !taken.contains { abs($0.x - x) < half + 16 && abs($0.y - place) < 15 * textScale }
            }
            guard let place = places.first(where: isFree) else { continue }
            taken.append((x, place))
            canvas.text(
                min(max(x, left + half), width - half), place, point.valueText, .middle, "c-strong c-halo")
        }
    }

    private func isPeak(_ index: Int) -> Bool {
        let value = chart.points[index].value
        let before = index > 0 ? chart.points[index - 1].value : value
        let after = index + 1 < chart.points.count ? chart.points[index + 1].value : value
        return value >= (before + after) / 2
    }

    /// All when there are at most eight, else the last, the first, the least and the greatest; in that order.
    private func labelled() -> [Int] {
        let points = chart.points
        guard points.count > 8 else { return Array(points.indices.reversed()) }
        let least = points.indices.min { points[$0].value < points[$1].value }
        let most = points.indices.max { points[$0].value < points[$1].value }
        var result: [Int] = []
        for index in [points.count - 1, 0, least, most].compactMap({ $0 }) where !result.contains(index) {
            result.append(index)
        }
        return result
    }
}
