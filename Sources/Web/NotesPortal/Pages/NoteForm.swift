// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import CareNotes
import DesignSystem
import FHIRCore
import FHIRStore

/// What a note is written in. Partial `notes/fields`.
struct NoteForm: Encodable, Sendable {
    let action: String
    /// Where a script saves what is written; nil where nothing is saved before signing.
    let autosave: String?
    let texts: [TextArea]
    let diagnoses: CodePicker
    let measures: CodePicker
    let search: Button
    let values: [TextField]
    /// Why a signed note is corrected.
    let reason: TextArea?
    let sign: Button
    let save: Button?
    let cancel: Link
    let seal: FormSeal

    init(
        _ input: NoteInput, id: ResourceID, of person: PersonKey, isCorrection: Bool, seal: FormSeal,
        cancel: String, _ words: NotesWords
    ) {
        action =
            isCorrection
            ? NotesPaths.correction(id, of: person) : NotesPaths.note(id, of: person)
        autosave = isCorrection ? nil : NotesPaths.draft(id, of: person)
        texts = input.content.sections.map { section in
            let field = NoteInput.Field.text(section)
            return TextArea(
                id: field, name: field, label: words["notes.section.\(section.rawValue)"],
                value: input.content.texts[section] ?? "", rows: Limits.sectionRows,
                error: input.error(at: field).map { words[$0] })
        }
        let isSigning = !input.mistakes.isEmpty
        diagnoses = CodePicker(input.diagnoses, isChecked: isSigning, words)
        measures = CodePicker(input.measures, isChecked: isSigning, words)
        search = Button(
            words["notes.code.search"], kind: .secondary, name: NoteInput.Field.deed,
            value: NoteInput.Deed.search.rawValue, icon: "search")
        values = VitalSign.allCases.map { sign in
            let field = NoteInput.Field.value(sign)
            return TextField(
                id: field, name: field, label: words["notes.value.\(sign.rawValue)"],
                value: input.written[sign] ?? "", inputMode: "decimal", autocomplete: "off", width: "5",
                error: input.error(at: field).map { key in
                    words[
                        key,
                        [
                            "low": Numbers.text(written: Self.limit(sign.range.lowerBound)),
                            "high": Numbers.text(written: Self.limit(sign.range.upperBound)),
                        ]]
                })
        }
        reason =
            isCorrection
            ? TextArea(
                id: NoteInput.Field.reason, name: NoteInput.Field.reason, label: words["notes.reason"],
                value: input.reason, rows: 2, hint: words["notes.reason.hint"],
                error: input.error(at: NoteInput.Field.reason).map { words[$0] }) : nil
        sign = Button(
            words[isCorrection ? "notes.sign-correction" : "notes.sign"], name: NoteInput.Field.deed,
            value: NoteInput.Deed.sign.rawValue, icon: "check", isOnce: true)
        save =
            isCorrection
            ? nil
            : Button(
                words["notes.save"], kind: .secondary, name: NoteInput.Field.deed,
                value: NoteInput.Deed.save.rawValue)
        self.cancel = Link(words["notes.cancel"], href: cancel)
        self.seal = seal
    }

    private static func limit(_ value: Double) -> String {
        value == value.rounded() ? String(Int(value)) : String(value)
    }
}
