// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRCore
import Strategy

/// The form of a plan itself: title, years, diary number, and the plans before and after.
struct PlanInput: Sendable {
    var values: FormValues
    private(set) var mistakes: [FormMistake] = []

    init(_ values: FormValues) {
        self.values = values
    }

    init(_ plan: Plan) {
        values = FormValues([
            "plantitel": [plan.title], "diarienummer": [plan.diaryNumber],
            "foregangare": [plan.predecessor ?? ""], "efterfoljare": [plan.successor ?? ""],
        ])
        values.set("fran", day: plan.first)
        values.set("till", day: plan.last)
    }

    /// What the form says; nil when something is wrong.
    mutating func read() -> (title: String, first: CalendarDay, last: CalendarDay)? {
        mistakes = []
        if values["plantitel"].isEmpty { fail("plantitel", "title") }
        if values["plantitel"].count > StrategyLimits.titleMax { fail("plantitel", "too-long") }
        let first = day("fran")
        let last = day("till")
        guard let first, let last else { return nil }
        if last < first || first.adding(years: StrategyLimits.yearsMax) < last { fail("till", "period") }
        return mistakes.isEmpty ? (values["plantitel"], first, last) : nil
    }

    /// The fields of the form; `others` are plans that may come before or after.
    func fields(others: [Plan], _ words: StrategyWords) -> [FieldRow] {
        let make = FieldMaker(values: values, mistakes: mistakes, words: words)
        let plans = others.map { (value: $0.id, text: $0.title) }
        return head(make) + [
            make.select("foregangare", plans, isOptional: true),
            make.select("efterfoljare", plans, isOptional: true),
        ]
    }

    /// The fields of a form for a new local plan.
    func cloneFields(of plan: Plan, _ words: StrategyWords) -> [FieldRow] {
        let make = FieldMaker(values: values, mistakes: mistakes, words: words)
        let measures = plan.measures.map { (value: $0.id, text: "\($0.number) \($0.title)") }
        return head(make) + [make.checkboxes("insatser", measures)]
    }

    mutating func fail(_ field: String, _ key: String) {
        guard !mistakes.contains(where: { $0.field == field }) else { return }
        mistakes.append(FormMistake(field: field, key: key))
    }

    private func head(_ make: FieldMaker) -> [FieldRow] {
        [
            make.text("plantitel"), make.date("fran"), make.date("till"),
            make.text("diarienummer", width: "10"),
        ]
    }

    private mutating func day(_ name: String) -> CalendarDay? {
        if case .day(let day) = values.day(name) { return day }
        fail(name, "day")
        return nil
    }
}
