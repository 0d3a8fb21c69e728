// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// The latest value on a line, beside the interval it is held against.
///
/// Number lines make near-normal values seem less urgent than tables do (Zikmund-Fisher, JAMIA 2017).
package struct NumberLine: Sendable {
    /// Id of the figure, unique in the page.
    package let id: String
    /// What was measured, for the name of the picture.
    package let title: String
    /// The result in a sentence; it is the description of the picture.
    package let sentence: String
    /// The value.
    package let value: Double
    /// The value as it is to be read: `58`.
    package let valueText: String
    /// Unit: `mmol/mol`.
    package let unit: String
    /// The laboratory's interval.
    package let reference: ReferenceRange
    /// The person's own goal, drawn instead of the reference when there is one.
    package let goal: ReferenceRange?

    /// A number line.
    package init(
        id: String, title: String, sentence: String, value: Double, valueText: String, unit: String,
        reference: ReferenceRange, goal: ReferenceRange? = nil
    ) {
        self.id = id
        self.title = title
        self.sentence = sentence
        self.value = value
        self.valueText = valueText
        self.unit = unit
        self.reference = reference
        self.goal = goal
    }

    /// The figure in both widths. It has no table: the sentence and the page's table hold its one number.
    package func figure(_ texts: LocalTexts) -> ChartFigure {
        ChartFigure(
            id: id, caption: caption(texts), wide: picture(width: 680, suffix: "-w", texts),
            narrow: picture(width: 330, suffix: "-n", texts), tableTitle: texts["chart.table"])
    }

    private var range: ReferenceRange {
        goal ?? reference
    }

    private func caption(_ texts: LocalTexts) -> String {
        let key = goal == nil ? "chart.reference" : "chart.goal"
        return texts[key, ["range": range.text(texts), "unit": unit]]
    }

    /// The line shows the interval with a quarter of air on each side, and always the value.
    private func scale(width: Double) -> Scale {
        let low = range.low ?? min(value, (range.high ?? value) * 0.5)
        let high = range.high ?? max(value, (range.low ?? value) * 1.5)
        let span = max(high - low, abs(high) * 0.1, 1e-6)
        let least = min(low - span * 0.35, value - span * 0.15)
        let most = max(high + span * 0.35, value + span * 0.15)
        return Scale(low: low >= 0 ? max(0, least) : least, high: most, start: 16, end: width - 16)
    }

    private func picture(width: Double, suffix: String, _ texts: LocalTexts) -> SafeHTML {
        var canvas = SVGCanvas(width: width, height: 112)
        let scale = scale(width: width)
        let top = 54.0
        canvas.rect(scale.start, top, scale.end - scale.start, 20, "c-track", radius: 10)
        let left = range.low.map(scale.place) ?? scale.start
        let right = range.high.map(scale.place) ?? scale.end
        canvas.rect(left, top, right - left, 20, "c-goal", radius: 4)
        for limit in [range.low, range.high].compactMap({ $0 }) {
            let x = scale.place(limit)
            canvas.line(x, top - 4, x, top + 26, "c-axis")
            canvas.text(x, top + 46, ReferenceRange(low: limit, high: limit).limitText, .middle, "c-small")
        }
        let x = scale.place(value)
        let label = "\(valueText) \(unit)"
        let half = Double(label.count) * (width < 500 ? 5 : 4.2)
        let anchor: SVGCanvas.Anchor = x - half < 0 ? .start : x + half > width ? .end : .middle
        let at = anchor == .start ? 2 : anchor == .end ? width - 2 : x
        canvas.text(at, 20, label, anchor, "c-strong")
        canvas.line(x, 28, x, top + 10, "c-leader")
        canvas.circle(x, top + 10, 9, "c-marker")
        return canvas.picture(id: id + suffix, title: title, description: sentence)
    }
}

extension ReferenceRange {
    /// The lower limit alone, as it stands under the line.
    fileprivate var limitText: String {
        guard let low else { return "" }
        return Numbers.text(low, decimals: abs(low - low.rounded()) < 1e-9 ? 0 : 1)
    }
}
