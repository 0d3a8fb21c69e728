// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRCore

/// Fields of a form with the words of their ids: `social.field.<id>`, and its hint when there is one.
struct FieldMaker: Sendable {
    let words: SocialWords
    let input: FormInput

    func area(_ id: String, rows: Int = 4) -> FieldRow {
        FieldRow(
            area: TextArea(
                id: id, name: id, label: label(id), value: input.value(id), rows: rows, hint: hint(id),
                error: error(id)))
    }

    func text(_ id: String, inputMode: String? = nil, width: String = "full") -> FieldRow {
        FieldRow(
            text: TextField(
                id: id, name: id, label: label(id), value: input.value(id), inputMode: inputMode,
                width: width, hint: hint(id), error: error(id)))
    }

    func date(_ id: String) -> FieldRow {
        FieldRow(
            date: DateField(
                id: id, name: id, label: label(id), day: input.value("\(id)-dag"),
                month: input.value("\(id)-manad"), year: input.value("\(id)-ar"), hint: hint(id),
                error: error(id)))
    }

    func radios(_ id: String, _ options: [(value: String, text: String)]) -> FieldRow {
        FieldRow(
            radios: ChoiceField(
                id: id, legend: label(id),
                options: options.map { choice(id, $0.value, $0.text) }, hint: hint(id),
                error: error(id)))
    }

    func checkbox(_ id: String, _ text: String) -> FieldRow {
        FieldRow(
            checkboxes: ChoiceField(
                id: id, legend: label(id), options: [choice(id, "ja", text)], hint: hint(id),
                error: error(id)))
    }

    func select(
        _ id: String, _ options: [(value: String, text: String)], label named: String? = nil
    ) -> FieldRow {
        FieldRow(
            select: SelectField(
                id: id, name: id, label: named ?? label(id),
                options: options.map {
                    SelectOption(value: $0.value, text: $0.text, isSelected: input.value(id) == $0.value)
                }, hint: hint(id), error: error(id)))
    }

    private func choice(_ id: String, _ value: String, _ text: String) -> Choice {
        Choice(
            id: "\(id)-\(value)", name: id, value: value, label: text, isChecked: input.value(id) == value)
    }

    private func label(_ id: String) -> String { words["social.field.\(id)"] }

    private func hint(_ id: String) -> String? {
        words.texts.has("social.field.\(id).hint") ? words["social.field.\(id).hint"] : nil
    }

    private func error(_ id: String) -> String? { input.error(at: id).map { words[$0] } }

    /// What must be mended, each with a link to its field.
    func summary(_ rows: [FieldRow]) -> ErrorSummary? {
        guard !input.mistakes.isEmpty else { return nil }
        return ErrorSummary(
            errors: input.mistakes.map { mistake in
                let id = rows.lazy.compactMap { Self.id(of: $0, named: mistake.field) }.first
                let text = "\(name(of: mistake.field, in: rows)): \(words[mistake.key])"
                return Link(text, href: "#\(id ?? mistake.field)")
            })
    }

    /// The question of a field, which may have been named by the page.
    private func name(of field: String, in rows: [FieldRow]) -> String {
        rows.lazy.compactMap(\.select).first { $0.id == field }?.label ?? label(field)
    }

    private static func id(of row: FieldRow, named field: String) -> String? {
        let first = (row.radios ?? row.checkboxes)?.options.first
        return first?.name == field ? first?.id : nil
    }
}
