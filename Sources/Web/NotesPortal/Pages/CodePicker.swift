// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import CareNotes
import DesignSystem

/// Codes of one classification: those chosen, a field to look for more, and what it found. Partial
/// `notes/codes`.
struct CodePicker: Encodable, Sendable {
    /// Those chosen; unticked ones go away.
    let chosen: ChoiceField?
    let question: TextField
    /// What the codes below were found by.
    let asked: HiddenField
    let found: ChoiceField?

    init(_ input: CodeInput, isChecked: Bool, _ words: NotesWords) {
        let kind = input.kind
        let mistake = isChecked ? input.mistake : nil
        let isNothing = input.isOpen && input.found.isEmpty
        chosen =
            input.chosen.isEmpty
            ? nil
            : ChoiceField(
                id: kind.field, legend: words["notes.\(kind.rawValue).chosen"],
                options: input.chosen.map { entry in
                    Choice(
                        id: "\(kind.field)-\(entry.code)", name: kind.field, value: entry.code,
                        label: words.code(entry), isChecked: true)
                }, hint: words["notes.code.untick"])
        question = TextField(
            id: kind.questionField, name: kind.questionField, label: words["notes.\(kind.rawValue)"],
            value: input.question, type: "search", autocomplete: "off",
            hint: words["notes.\(kind.rawValue).hint"],
            error: isNothing ? words["notes.error.no-code"] : nil)
        asked = HiddenField(kind.askedField, input.question)
        found =
            input.found.isEmpty
            ? nil
            : ChoiceField(
                id: kind.pickField, legend: words["notes.\(kind.rawValue).found"],
                options: Self.options(input, words), error: mistake.map { words[$0.key] })
    }

    private static func options(_ input: CodeInput, _ words: NotesWords) -> [Choice] {
        let kind = input.kind
        let isOnly = input.found.count == 1
        let codes = input.found.map { entry in
            Choice(
                id: "\(kind.pickField)-\(entry.code)", name: kind.pickField, value: entry.code,
                label: words.code(entry), isChecked: isOnly)
        }
        let none = Choice(
            id: "\(kind.pickField)-\(CodeInput.none)", name: kind.pickField, value: CodeInput.none,
            label: words["notes.code.none"])
        return codes + [none]
    }
}
