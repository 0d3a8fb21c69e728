// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import DesignSystem

/// Says a laboratory result in sentences. Never normal or abnormal: within, over or under what it is held
/// against.
struct ResultWords {
    let words: CareWords

    private var texts: LocalTexts { words.texts }

    init(_ words: CareWords) {
        self.words = words
    }

    /// The result in one or two sentences.
    func sentence(_ view: ObservationView) -> String {
        guard let quantity = view.quantity else {
            return texts["citizen.result.text", ["value": words.value(view.value)]]
        }
        guard let range = Self.range(view), quantity.comparator.isEmpty else {
            return texts["citizen.result.value", ["value": words.amount(quantity)]]
        }
        let position = range.range.position(of: quantity.value)
        return texts[
            "citizen.result.\(range.isGoal ? "goal" : "reference").\(position.rawValue)",
            ["value": words.number(quantity), "range": Self.chart(range.range).text(texts)]]
    }

    /// The result in a few words: `Över ditt mål`; nil when it is not held against anything.
    func tag(_ view: ObservationView) -> Tag? {
        guard let quantity = view.quantity, let range = Self.range(view), quantity.comparator.isEmpty
        else { return nil }
        let position = range.range.position(of: quantity.value)
        let text = texts["citizen.result.tag.\(range.isGoal ? "goal" : "reference").\(position.rawValue)"]
        return Tag(text, kind: position == .within ? .ok : .info)
    }

    /// What has changed since the value before, and the whole span; nil for a single value.
    func trend(_ series: ResultSeries) -> String? {
        let values = series.comparable
        guard values.count > 1, let latest = values.first else { return nil }
        let before = values[1]
        let change =
            latest.quantity.value == before.quantity.value
            ? "same" : latest.quantity.value > before.quantity.value ? "higher" : "lower"
        let day = before.point.view.taken.map { words.day($0.day) } ?? ""
        var sentences = [
            texts["citizen.trend.\(change)", ["value": words.number(before.quantity), "day": day]]
        ]
        if values.count > 2, let low = values.min(by: { $0.quantity.value < $1.quantity.value }),
            let high = values.max(by: { $0.quantity.value < $1.quantity.value })
        {
            let span = ["low": words.number(low.quantity), "high": words.number(high.quantity)]
            sentences.append(texts.plural("citizen.trend.span", values.count, span))
        }
        return sentences.joined(separator: " ")
    }

    /// The person's own goal when there is one, else the laboratory's interval.
    static func range(_ view: ObservationView) -> (range: ValueRange, isGoal: Bool)? {
        if let goal = view.goal { return (goal, true) }
        return view.reference.map { ($0, false) }
    }

    /// A range as charts take it.
    static func chart(_ range: ValueRange) -> ReferenceRange {
        ReferenceRange(low: range.low, high: range.high)
    }
}
