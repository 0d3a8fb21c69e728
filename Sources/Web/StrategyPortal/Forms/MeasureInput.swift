// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Strategy

/// The form of a measure: what stands in it, what is wrong, and the measure it makes.
struct MeasureInput: Sendable {
    var values: FormValues
    private(set) var mistakes: [FormMistake] = []

    init(_ values: FormValues) {
        self.values = values
    }

    init(_ measure: Measure) {
        values = FormValues([
            "titel": [measure.title], "nummer": [measure.number], "mal": [measure.goal.rawValue],
            "omrade": [measure.area?.rawValue ?? ""], "form": [measure.isJoint ? "joint" : "single"],
            "status": [measure.status.rawValue], "prioritet": [measure.priority.map(String.init) ?? ""],
            "ansvarig": [measure.responsible?.code ?? ""], "lamplighet": [measure.suitability],
            "uppgifter": measure.duties.map(\.rawValue),
            "deltar": [measure.participants.joined(separator: "\n")],
            "malgrupp": measure.targetGroups.map(\.rawValue),
            "sektor": measure.sectors.map(\.rawValue), "varde": measure.dimensions.map(\.rawValue),
            "beroenden": [measure.dependencies.joined(separator: "\n")],
            "intervall": [measure.followUp.map { String($0.cadenceMonths) } ?? ""],
            "rapporterar": [measure.followUp?.reporter ?? ""],
        ])
        for text in MeasureText.allCases { values["text-\(text.rawValue)"] = measure.texts[text] ?? "" }
        values.set("nasta", day: measure.followUp?.nextReport)
    }

    /// The measure with what the form says; nil when something is wrong.
    mutating func measure(changing old: Measure, actors: [PlanActor]) -> Measure? {
        mistakes = []
        var measure = old
        measure.title = words("titel", max: StrategyLimits.titleMax)
        measure.number = words("nummer", max: 20)
        if measure.title.isEmpty { fail("titel", "title") }
        if measure.number.isEmpty { fail("nummer", "number") }
        if let goal = DirectionGoal(rawValue: values["mal"]) {
            measure.goal = goal
        } else {
            fail("mal", "goal")
        }
        measure.area = MeasureArea(rawValue: values["omrade"])
        measure.isJoint = values["form"] != "single"
        measure.status = MeasureStatus(rawValue: values["status"]) ?? old.status
        measure.priority = number("prioritet", 1...999)
        measure.targetGroups = codes("malgrupp")
        measure.sectors = codes("sektor")
        measure.dimensions = codes("varde")
        measure.duties = codes("uppgifter")
        measure.participants = values.lines("deltar")
        measure.dependencies = values.lines("beroenden")
        readResponsible(into: &measure, actors)
        for text in MeasureText.allCases {
            let written = words("text-\(text.rawValue)", max: StrategyLimits.textMax)
            measure.texts[text] = written.isEmpty ? nil : written
        }
        measure.followUp = followUp()
        return mistakes.isEmpty ? measure : nil
    }

    /// An active measure needs one that answers for it, and why; the form says so before publishing does.
    private mutating func readResponsible(into measure: inout Measure, _ actors: [PlanActor]) {
        let code = values["ansvarig"]
        measure.responsible =
            actors.first { $0.code == code }
            ?? (measure.responsible?.code == code ? measure.responsible : nil)
        measure.suitability = words("lamplighet", max: StrategyLimits.textMax)
        guard measure.status.isActive else { return }
        if measure.responsible == nil { fail("ansvarig", "responsible") }
        if measure.suitability.isEmpty { fail("lamplighet", "suitability") }
    }

    private mutating func followUp() -> FollowUpPlan? {
        let next: CalendarDay?
        switch values.day("nasta") {
        case .none: next = nil
        case .day(let day): next = day
        case .mistaken:
            next = nil
            fail("nasta", "day")
        }
        let months = number("intervall", 1...60)
        let reporter = words("rapporterar", max: StrategyLimits.titleMax)
        guard next != nil || months != nil || !reporter.isEmpty else { return nil }
        if months == nil { fail("intervall", "cadence") }
        return FollowUpPlan(cadenceMonths: months ?? 12, nextReport: next, reporter: reporter)
    }

    private mutating func number(_ name: String, _ range: ClosedRange<Int>) -> Int? {
        guard !values[name].isEmpty else { return nil }
        guard let number = Int(values[name]), range.contains(number) else {
            fail(name, "number-range")
            return nil
        }
        return number
    }

    private mutating func words(_ name: String, max: Int) -> String {
        if values[name].count > max { fail(name, "too-long") }
        return values[name]
    }

    private func codes<Code: RawRepresentable<String>>(_ name: String) -> [Code] {
        values.all(name).compactMap(Code.init(rawValue:))
    }

    private mutating func fail(_ field: String, _ key: String) {
        guard !mistakes.contains(where: { $0.field == field }) else { return }
        mistakes.append(FormMistake(field: field, key: key))
    }
}
