// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FollowUp

/// `/insikt/i01/bedom`: from signal to explanation, classification and measure.
struct AssessmentPage: PageModel, Encodable {
    static let template = "insight/assess"

    let errors: ErrorSummary?
    let heading: String
    let action: String
    let seal: FormSeal
    let about: SelectField
    let fields: [FieldRow]
    let measure: [FieldRow]
    let submit: Button
    let cancel: Link

    init(
        _ snapshot: Snapshot, units: [UnitResult], input: AssessmentInput, seal: FormSeal,
        _ words: InsightWords
    ) {
        typealias Field = AssessmentInput.Field
        let words = words.of(snapshot.indicator)
        let texts = words.texts
        let path = InsightRoutes.path(of: snapshot.indicator)
        func error(_ field: String) -> String? { input.error(at: field).map { texts[$0] } }
        errors =
            input.mistakes.isEmpty
            ? nil : ErrorSummary(errors: input.mistakes.map { Link(texts[$0.key], href: "#\($0.field)") })
        heading =
            texts[
                "insight.assess.heading", ["name": texts["\(snapshot.indicator.textKey).short"]]]
        action = path + "/bedom"
        self.seal = seal
        about = SelectField(
            id: Field.about, name: Field.about, label: texts["insight.assess.about"],
            options: Self.options(snapshot, units, chosen: input.about, words), error: error(Field.about))
        fields = [
            FieldRow(checkboxes: Self.checked(input, texts)),
            FieldRow(
                area: TextArea(
                    id: Field.explanation, name: Field.explanation,
                    label: texts["insight.assess.explanation"], value: input.explanation,
                    hint: texts["insight.assess.explanation.hint"], error: error(Field.explanation))),
            FieldRow(radios: Self.classes(input, error(Field.classification), texts)),
        ]
        measure = Self.measure(input, words)
        submit = Button(texts["insight.assess.submit"], isOnce: true)
        cancel = Link(texts["insight.assess.cancel"], href: path)
    }

    private static func options(
        _ snapshot: Snapshot, _ units: [UnitResult], chosen: String, _ words: InsightWords
    ) -> [SelectOption] {
        let texts = words.texts
        let everyone = AssessmentInput.everyone
        return [
            SelectOption(
                value: everyone, text: texts["insight.assess.everyone"], isSelected: chosen == everyone)
        ]
            + units.filter { $0.tally.share != nil }.map { unit in
                SelectOption(
                    value: unit.id, text: "\(unit.name), \(words.share(unit.tally))",
                    isSelected: chosen == unit.id)
            }
    }

    private static func checked(_ input: AssessmentInput, _ texts: LocalTexts) -> ChoiceField {
        let id = AssessmentInput.Field.checked
        let choice = Choice(
            id: "\(id)-1", name: id, value: "ja", label: texts["insight.assess.checked"],
            isChecked: input.isChecked)
        return ChoiceField(id: id, legend: texts["insight.assess.check"], options: [choice])
    }

    private static func classes(
        _ input: AssessmentInput, _ error: String?, _ texts: LocalTexts
    ) -> ChoiceField {
        let id = AssessmentInput.Field.classification
        let options = Classification.allCases.enumerated().map { number, item in
            Choice(
                id: "\(id)-\(number + 1)", name: id, value: item.rawValue,
                label: texts["insight.class.\(item.rawValue)"],
                hint: Hint(
                    id: "\(id)-\(number + 1)-hint", text: texts["insight.class.\(item.rawValue).hint"]),
                isChecked: input.classification == item)
        }
        return ChoiceField(
            id: id, legend: texts["insight.assess.class"], options: options, error: error)
    }

    private static func goals(
        _ input: AssessmentInput, _ error: String?, _ texts: LocalTexts
    ) -> ChoiceField {
        let id = AssessmentInput.Field.goal
        let options = MeasureGoal.allCases.enumerated().map { number, goal in
            Choice(
                id: "\(id)-\(number + 1)", name: id, value: goal.rawValue,
                label: texts["strategy.goal.\(goal.rawValue)"],
                hint: Hint(
                    id: "\(id)-\(number + 1)-hint", text: texts["strategy.goal.\(goal.rawValue).lead"]),
                isChecked: input.goal == goal)
        }
        return ChoiceField(id: id, legend: texts["insight.assess.goal"], options: options, error: error)
    }

    private static func measure(_ input: AssessmentInput, _ words: InsightWords) -> [FieldRow] {
        typealias Field = AssessmentInput.Field
        let texts = words.texts
        func error(_ field: String) -> String? { input.error(at: field).map { texts[$0] } }
        func line(
            _ field: String, _ value: String, _ key: String, label: String? = nil, width: String = "full"
        ) -> FieldRow {
            FieldRow(
                text: TextField(
                    id: field, name: field, label: label ?? texts["insight.assess.\(key)"], value: value,
                    inputMode: width == "5" ? "numeric" : nil, width: width, error: error(field)))
        }
        return [
            line(Field.measure, input.measure, "measure"), line(Field.owner, input.owner, "owner"),
            FieldRow(
                area: TextArea(
                    id: Field.suitability, name: Field.suitability,
                    label: texts["insight.assess.suitability"], value: input.suitability,
                    hint: texts["insight.assess.suitability.hint"], error: error(Field.suitability))),
            FieldRow(radios: goals(input, error(Field.goal), texts)),
            line(
                Field.target, input.target, "target", label: words.text("insight.assess.target"), width: "5"),
            FieldRow(
                date: DateField(
                    id: Field.followUp, name: Field.followUp, label: texts["insight.assess.day"],
                    day: input.day, month: input.month, year: input.year, error: error(Field.followUp))),
        ]
    }
}
