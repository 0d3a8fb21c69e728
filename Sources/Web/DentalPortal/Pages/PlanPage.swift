// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import Dentistry
import DesignSystem
import FHIRStore

/// Treatment plan with prices, decision support, and recall. Template `dental/plan`.
struct PlanPage: PageModel, Encodable {
    static let template = "dental/plan"

    /// What decision support has found and must be answered.
    struct Warning: Encodable, Sendable {
        let title: String
        let text: String
        let found: [String]
        let source: String
        let answer: ChoiceField

        init(_ known: KnownMedicines, input: PlanInput, _ words: DentalWords) {
            let isFound = !known.bloodThinners.isEmpty
            title = words[isFound ? "support.title" : "support.unreadable.title"]
            text = words[isFound ? "support.text" : "support.unreadable.text"]
            found =
                known.bloodThinners.map {
                    words["support.found", ["name": $0.value.name, "place": words.place($0.entry.place)]]
                } + known.unreadable.map(words.unreadable)
            source =
                words[
                    "support.source",
                    [
                        "version": BloodThinnerRule.version,
                        "groups": BloodThinnerRule.groups.joined(separator: ", "),
                    ]]
            answer = ChoiceField(
                id: PlanInput.answerField, legend: words["support.question"],
                options: BloodThinnerAnswer.allCases.map {
                    Choice(
                        id: "svar-\($0.rawValue)", name: PlanInput.answerField, value: $0.rawValue,
                        label: words["support.answer.\($0.rawValue)"], isChecked: $0 == input.answer)
                }, error: input.mistakes.text(at: PlanInput.answerField, words))
        }
    }

    /// A measure that can be marked as done.
    struct ToDo: Encodable, Sendable {
        let text: String
        let submit: Button
    }

    let head: DentalHead
    let medicines: MedicineBlock
    let plans: [PlanTable]
    /// Said when there is no plan.
    let empty: String?
    let seal: FormSeal
    let doneAction: String
    let toDo: [ToDo]
    let hasToDo: Bool
    let action: String
    let warning: Warning?
    let measure: SelectField
    let tooth: SelectField
    let submit: Button
    let recallAction: String
    let recall: String
    let months: SelectField
    let recallSubmit: Button

    init(
        _ head: DentalHead, _ record: DentalRecord, _ known: KnownMedicines, input: PlanInput,
        warning found: KnownMedicines?, own: TreatmentPlan?, isFree: Bool, person: PersonKey,
        seal: FormSeal, _ words: DentalWords
    ) {
        self.head = head
        medicines = MedicineBlock(known, words)
        plans = record.plans.enumerated().map { PlanTable($1, place: $0, isFree: isFree, words) }
        empty = plans.isEmpty ? words["plan.empty"] : nil
        self.seal = seal
        doneAction = DentalPaths.performed(person)
        toDo = (own?.measures ?? []).enumerated().filter { !$1.isDone }.map { place, measure in
            let tooth = measure.tooth.map { ", \(words.tooth($0))" } ?? ""
            return ToDo(
                text: measure.name + tooth,
                submit: Button(
                    words["plan.perform", ["measure": measure.name + tooth]], kind: .secondary,
                    name: DentalRoutes.placeField, value: String(place), isOnce: true))
        }
        hasToDo = !toDo.isEmpty
        action = DentalPaths.plan(person)
        warning = found.map { Warning($0, input: input, words) }
        measure = SelectField(
            id: PlanInput.measureField, name: PlanInput.measureField, label: words["form.measure"],
            options: [SelectOption(value: "", text: words["form.choose"], isSelected: input.measure == nil)]
                + DentalMeasure.all.map {
                    SelectOption(
                        value: $0.code,
                        text: "\($0.code) \(words["measure.\($0.code)"]), \(words.money($0.price))",
                        isSelected: $0 == input.measure)
                }, error: input.mistakes.text(at: PlanInput.measureField, words))
        tooth = ToothSelect.field(
            input.tooth, isOptional: true, error: input.mistakes.text(at: ToothSelect.field, words), words)
        submit = Button(words["plan.submit"], isOnce: true)
        recallAction = DentalPaths.recall(person)
        recall =
            record.recalls.first.map { words["recall.current", ["day": words.day($0.value.day)]] }
            ?? words["recall.none"]
        months = SelectField(
            id: DentalRoutes.monthsField, name: DentalRoutes.monthsField, label: words["form.months"],
            options: Recall.choices.map {
                SelectOption(
                    value: String($0), text: words.texts.plural("dental.months", $0), isSelected: $0 == 12)
            })
        recallSubmit = Button(words["recall.submit"], kind: .secondary, isOnce: true)
    }
}
