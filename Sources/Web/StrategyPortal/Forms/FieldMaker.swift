// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import Strategy

/// Makes the fields of a form from what stands in them. Names are also the keys of their texts.
struct FieldMaker: Sendable {
    let values: FormValues
    let mistakes: [FormMistake]
    let words: StrategyWords

    func text(_ name: String, width: String = "full", inputMode: String? = nil) -> FieldRow {
        FieldRow(
            text: TextField(
                id: id(name), name: name, label: label(name), value: values[name], inputMode: inputMode,
                autocomplete: "off", width: width, hint: hint(name), error: error(name)))
    }

    func area(_ name: String, rows: Int = 3) -> FieldRow {
        FieldRow(
            area: TextArea(
                id: id(name), name: name, label: label(name), value: values[name], rows: rows,
                hint: hint(name), error: error(name)))
    }

    func date(_ name: String) -> FieldRow {
        FieldRow(
            date: DateField(
                id: id(name), name: name, label: label(name), day: values["\(name)-dag"],
                month: values["\(name)-manad"], year: values["\(name)-ar"], hint: hint(name),
                error: error(name)))
    }

    /// A choice of codes; with an empty first choice unless one must be made.
    func select(_ name: String, _ kind: String, _ codes: [String], isOptional: Bool = true) -> FieldRow {
        select(name, codes.map { ($0, words.code(kind, $0)) }, isOptional: isOptional)
    }

    func select(_ name: String, _ options: [(value: String, text: String)], isOptional: Bool) -> FieldRow {
        let none = isOptional ? [(value: "", text: words["choose.none"])] : []
        return FieldRow(
            select: SelectField(
                id: id(name), name: name, label: label(name),
                options: (none + options).map {
                    SelectOption(value: $0.value, text: $0.text, isSelected: $0.value == values[name])
                }, hint: hint(name), error: error(name)))
    }

    func checkboxes(_ name: String, _ kind: String, _ codes: [String]) -> FieldRow {
        checkboxes(name, codes.map { ($0, words.code(kind, $0)) })
    }

    func checkboxes(_ name: String, _ options: [(value: String, text: String)]) -> FieldRow {
        let chosen = values.all(name)
        return FieldRow(
            checkboxes: ChoiceField(
                id: id(name), legend: label(name),
                options: options.enumerated().map { index, option in
                    Choice(
                        id: "\(id(name))-\(index + 1)", name: name, value: option.value, label: option.text,
                        isChecked: chosen.contains(option.value))
                }, hint: hint(name), error: error(name)))
    }

    private func id(_ name: String) -> String { "falt-\(name)" }
    private func label(_ name: String) -> String { words["form.\(name)"] }

    private func hint(_ name: String) -> String? {
        words.texts.has("strategy.form.\(name).hint") ? words["form.\(name).hint"] : nil
    }

    private func error(_ name: String) -> String? {
        mistakes.first { $0.field == name }.map { words["error.\($0.key)"] }
    }
}
