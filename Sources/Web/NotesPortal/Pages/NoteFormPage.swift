// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import CareNotes
import DesignSystem
import FHIRCore
import FHIRStore

/// Where a note is written, gone on with, or corrected. Template `notes/form`.
struct NoteFormPage: PageModel, Encodable {
    static let template = "notes/form"

    /// A template to write by.
    struct TemplateLink: Encodable, Sendable {
        let text: String
        let href: String
        let isCurrent: Bool
    }

    let errors: ErrorSummary?
    let banner: PatientBanner
    let heading: String
    let lead: String
    /// What was just done.
    let done: Notification?
    /// What somebody else has written meanwhile.
    let conflict: NoteConflict?
    /// Other templates, for a note that is not begun.
    let templates: [TemplateLink]
    let hasTemplates: Bool
    let form: NoteForm

    init(
        _ input: NoteInput, form: NoteForm, of person: PersonKey, banner: PatientBanner, isCorrection: Bool,
        done: Notification? = nil, conflict: NoteConflict? = nil, _ words: NotesWords
    ) {
        errors =
            input.mistakes.isEmpty
            ? nil
            : ErrorSummary(
                errors: input.mistakes.map { mistake in
                    let sign = VitalSign.allCases.first { NoteInput.Field.value($0) == mistake.field }
                    let name = sign.map { words["notes.value.\($0.rawValue)"] } ?? ""
                    return Link(
                        words[sign == nil ? mistake.key : "notes.error.value.which", ["name": name]],
                        href: "#\(mistake.field)")
                })
        self.banner = banner
        let title = words["notes.template.\(input.content.template.rawValue)"]
        heading = isCorrection ? words["notes.correct.heading", ["title": title]] : title
        lead = words[isCorrection ? "notes.correct.lead" : "notes.lead"]
        self.done = done
        self.conflict = conflict
        let isNew = input.version == 0 && !isCorrection
        templates =
            isNew
            ? NoteTemplate.allCases.map { template in
                TemplateLink(
                    text: words["notes.template.\(template.rawValue)"],
                    href: "\(NotesPaths.new(person))?\(NoteInput.Field.template)=\(template.rawValue)",
                    isCurrent: template == input.content.template)
            } : []
        hasTemplates = !templates.isEmpty
        self.form = form
    }
}
