// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import CareNotes
import DesignSystem
import FHIRCore

/// The reader's notes that wait for her signature. Template `notes/unsigned`.
struct UnsignedPage: PageModel, Encodable {
    static let template = "notes/unsigned"

    let list: TaskList?
    let empty: EmptyState?

    init(_ lines: [ListUnsigned.Line], _ words: NotesWords) {
        let items = lines.map { line in
            TaskItem(
                text: line.person.name, href: NotesPaths.note(line.note.key.id, of: line.person.person),
                hint: "\(words["notes.template.\(line.note.content.template.rawValue)"]), "
                    + words.moment(line.note.begun),
                status: Tag(words["notes.status.preliminary"], kind: .warn))
        }
        list = items.isEmpty ? nil : TaskList(items)
        empty =
            items.isEmpty
            ? EmptyState(
                title: words["notes.unsigned.none"], text: words["notes.unsigned.none.text"],
                icon: "circle-check") : nil
    }
}
