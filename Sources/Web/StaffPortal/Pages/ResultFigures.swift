// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import DesignSystem
import FHIRCore
import FHIRStore

/// The pictures of one measurement: the value on its line, and all values over time.
struct ResultFigures: Sendable {
    let result: ResultValue?
    let trend: ChartFigure?

    /// - Parameter shown: The value that the page is about.
    /// - Returns: nil when that value is no amount.
    init?(_ series: ResultSeries, shown: ResourceKey, _ words: StaffWords) {
        guard let point = series.points.first(where: { $0.entry.key == shown }),
            let quantity = point.view.quantity
        else { return nil }
        result = Self.result(point, quantity, words)
        trend = Self.trend(series, unit: quantity.unit, words)
    }

    private static func result(
        _ point: ResultPoint, _ quantity: Quantity, _ words: StaffWords
    ) -> ResultValue? {
        let view = point.view
        let sentence = sentence(view, quantity, words)
        guard let tag = words.judgement(view), let reference = range(view.reference) else { return nil }
        let line = NumberLine(
            id: "varde-linje", title: view.name, sentence: sentence, value: quantity.value,
            valueText: words.number(quantity), unit: quantity.unit, reference: reference)
        return ResultValue(
            id: "varde", title: view.name, sentence: sentence, value: words.number(quantity),
            unit: quantity.unit,
            tag: tag, line: line.figure(words.texts),
            taken: words[
                "staff.result.taken",
                ["when": words.when(point.entry), "place": words.place(point.entry.place)]])
    }

    /// The value beside its interval and, when there is one, the person's own goal.
    private static func sentence(_ view: ObservationView, _ quantity: Quantity, _ words: StaffWords) -> String
    {
        let amount = words.amount(quantity)
        guard let range = view.reference else { return words["staff.result.plain", ["value": amount]] }
        let place = range.position(of: quantity.value).rawValue
        let sentence = words["staff.result.\(place)", ["value": amount, "range": words.range(range)]]
        guard let goal = view.goal else { return sentence }
        return "\(sentence) \(words["staff.result.goal", ["goal": words.range(goal), "unit": quantity.unit]])"
    }

    private static func trend(_ series: ResultSeries, unit: String, _ words: StaffWords) -> ChartFigure? {
        let points = series.points.compactMap { point -> TrendPoint? in
            guard let quantity = point.view.quantity, quantity.unit == unit,
                let day = point.view.taken?.day ?? point.entry.day
            else { return nil }
            return TrendPoint(
                day: ChartDay(year: day.year, month: day.month, day: day.day), value: quantity.value,
                valueText: words.number(quantity), reference: range(point.view.reference),
                kind: quantity.comparator.hasPrefix("<")
                    ? .below : point.view.isOwnMeasurement ? .own : .measured)
        }
        guard points.count > 1 else { return nil }
        let latest = points.first?.valueText ?? ""
        return TrendChart(
            id: "trend", title: series.name,
            sentence: words.texts.plural(
                "staff.result.trend", points.count, ["name": series.name, "latest": latest, "unit": unit]),
            unit: unit, points: points
        ).figure(words.texts)
    }

    private static func range(_ range: ValueRange?) -> ReferenceRange? {
        range.map { ReferenceRange(low: $0.low, high: $0.high) }
    }
}
