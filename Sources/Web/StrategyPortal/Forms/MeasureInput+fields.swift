// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import Strategy

extension MeasureInput {
    /// The fields of the form in their order.
    func fields(actors: [PlanActor], _ words: StrategyWords) -> [FieldRow] {
        let make = FieldMaker(values: values, mistakes: mistakes, words: words)
        let what = [
            make.text("titel"), make.text("nummer", width: "5"),
            make.select("mal", "goal", DirectionGoal.allCases.map(\.rawValue), isOptional: false),
            make.select("omrade", "area", MeasureArea.allCases.map(\.rawValue)),
            make.select("form", "joint", ["joint", "single"], isOptional: false),
            make.select("status", "status", MeasureStatus.allCases.map(\.rawValue), isOptional: false),
            make.text("prioritet", width: "5", inputMode: "numeric"),
        ]
        let who = [
            make.select("ansvarig", actors.map { ($0.code, $0.name) }, isOptional: true),
            make.area("lamplighet"), make.checkboxes("uppgifter", "duty", Duty.allCases.map(\.rawValue)),
            make.area("deltar"),
        ]
        let forWhom = [
            make.checkboxes("malgrupp", "target", TargetGroup.allCases.map(\.rawValue)),
            make.checkboxes("sektor", "sector", PlanSector.allCases.map(\.rawValue)),
            make.checkboxes("varde", "dimension", PlanDimension.allCases.map(\.rawValue)),
        ]
        let texts = MeasureText.allCases.map { make.area("text-\($0.rawValue)") }
        let how = [
            make.area("beroenden"), make.text("intervall", width: "5", inputMode: "numeric"),
            make.date("nasta"), make.text("rapporterar"),
        ]
        return what + who + forWhom + texts + how
    }
}
