// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import Identity
import Sweden

extension Assessment {
    /// An assessment read from a fact; nil for another kind.
    init?(fact: Fact) {
        guard fact.kind == Self.kind.rawValue, fact.ended == nil, let body = FactBody(fact),
            let provider = body.hsaID("provider"), let first = body.day("from"), let last = body.day("to"),
            let classification = body.text("class").flatMap(Classification.init(rawValue:))
        else { return nil }
        var measure: PlannedMeasure?
        if let title = body.text("measure"), let day = body.day("followUp"), let owner = body.text("owner") {
            measure = PlannedMeasure(
                title: title, owner: owner, suitability: body.words("suitability"),
                goal: MeasureGoal(rawValue: body.words("goal")) ?? Self.goalBeforeAsked,
                target: Int(body.words("target")) ?? 0, followUp: day, planPath: body.text("planPath"))
        }
        self.init(
            id: fact.id, indicator: body.words("indicator"), provider: provider, unit: body.hsaID("unit"),
            seen: body.words("seen"), period: FollowUpPeriod(first: first, last: last),
            isDataChecked: body.flag("checked"), explanation: body.words("explanation"),
            classification: classification, measure: measure, author: body.words("author"),
            written: fact.validFrom)
    }

    /// The goal that every measure got before it was asked for.
    private static let goalBeforeAsked = MeasureGoal.information

    /// The fact that keeps it: about nobody.
    func fact(recorded: Instant) -> Fact {
        let body: JSONTree = [
            "indicator": .string(indicator), "provider": .string(provider.text),
            "unit": .optional(unit?.text), "seen": .string(seen), "from": .string(period.first.text),
            "to": .string(period.last.text), "checked": .bool(isDataChecked),
            "explanation": .string(explanation), "class": .string(classification.rawValue),
            "measure": .optional(measure?.title), "owner": .optional(measure?.owner),
            "suitability": .optional(measure?.suitability), "goal": .optional(measure?.goal.rawValue),
            "target": .optional(measure.map { String($0.target) }),
            "followUp": .optional(measure?.followUp.text), "planPath": .optional(measure?.planPath),
            "author": .string(author),
        ]
        return Fact(
            kind: Self.kind.rawValue, id: id, person: nil, key: Self.key(indicator, provider),
            validFrom: written, recorded: recorded, body: body.encoded())
    }
}
