// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRCore
import Strategy

/// The form of a milestone, an indicator, a value, a report or a decision.
struct PartInput: Sendable {
    let part: MeasurePart
    /// Which row is changed; nil for a new one.
    let row: Int?
    var values: FormValues
    private(set) var mistakes: [FormMistake] = []

    init(_ part: MeasurePart, row: Int?, _ values: FormValues) {
        self.part = part
        self.row = row
        self.values = values
    }

    /// The form with what a measure has in the row.
    init(_ part: MeasurePart, row: Int?, of measure: Measure) {
        self.init(part, row: row, FormValues())
        guard let row, (0..<part.count(in: measure)).contains(row) else { return }
        switch part {
        case .milestone:
            let item = measure.milestones[row]
            values = FormValues(["namn": [item.title], "lage": [item.status.rawValue]])
            values.set("dag", day: item.date)
        case .indicator:
            let item = measure.indicators[row]
            values = FormValues([
                "indikator": [item.id], "namn": [item.name], "enhet": [item.unit],
                "utgangslage": [item.baseline.map(PlanNumber.text) ?? ""],
                "malvarde": [item.target.map(PlanNumber.text) ?? ""],
            ])
        case .value: break
        case .report:
            let item = measure.reports[row]
            values = FormValues(["text": [item.text], "bedomning": [item.assessment.rawValue]])
            values.set("dag", day: item.day)
        case .decision:
            let item = measure.decisions[row]
            values = FormValues(["text": [item.text], "diarienummer": [item.diaryNumber]])
            values.set("dag", day: item.day)
        }
    }

    /// The fields of the form in their order.
    func fields(_ words: StrategyWords) -> [FieldRow] {
        let make = FieldMaker(values: values, mistakes: mistakes, words: words)
        switch part {
        case .milestone:
            let codes = MilestoneStatus.allCases.map(\.rawValue)
            return [
                make.text("namn"), make.date("dag"),
                make.select("lage", "milestone", codes, isOptional: false),
            ]
        case .indicator:
            return [
                make.text("namn"), make.text("indikator", width: "10"), make.text("enhet", width: "10"),
                make.text("utgangslage", width: "10", inputMode: "decimal"),
                make.text("malvarde", width: "10", inputMode: "decimal"),
            ]
        case .value: return [make.date("dag"), make.text("matvarde", width: "10", inputMode: "decimal")]
        case .report:
            let codes = Assessment.allCases.map(\.rawValue)
            return [
                make.date("dag"), make.select("bedomning", "assessment", codes, isOptional: false),
                make.area("text", rows: 5),
            ]
        case .decision: return [make.date("dag"), make.area("text"), make.text("diarienummer", width: "10")]
        }
    }

    mutating func day() -> CalendarDay? {
        if case .day(let day) = values.day("dag") { return day }
        fail("dag", "day")
        return nil
    }

    mutating func words(_ name: String, _ key: String) -> String {
        if values[name].isEmpty { fail(name, key) }
        if values[name].count > StrategyLimits.textMax { fail(name, "too-long") }
        return values[name]
    }

    /// A number, nil when the field is empty.
    mutating func number(_ name: String, isNeeded: Bool = false) -> Double? {
        guard isNeeded || !values[name].isEmpty else { return nil }
        let number = PlanNumber.value(of: values[name])
        if number == nil { fail(name, "value") }
        return number
    }

    private mutating func fail(_ field: String, _ key: String) {
        guard !mistakes.contains(where: { $0.field == field }) else { return }
        mistakes.append(FormMistake(field: field, key: key))
    }
}
