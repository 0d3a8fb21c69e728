// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import CareNotes
import DesignSystem
import FHIRCore
import GuardedStore

/// The reader's notes that wait for her signature. Template `notes/unsigned`.
struct UnsignedPage: PageModel, Encodable {
    static let template = "notes/unsigned"

    let list: TaskList?
    let empty: EmptyState?

    init(_ lines: ReadList<ListUnsigned.Line>, _ words: NotesWords) {
        let items = lines.items.map { line in
            TaskItem(
                text: line.person.name, href: NotesPaths.note(line.note.key.id, of: line.person.person),
                hint: "\(words["notes.template.\(line.note.content.template.rawValue)"]), "
                    + words.moment(line.note.begun),
                status: Tag(words["notes.status.preliminary"], kind: .warn))
        }
        let unreadable = lines.unreadable.map { entry in
            UnreadableItem(
                words["notes.unsigned.unreadable"], id: "\(entry.resource.key)",
                about: [entry.person.name, entry.resource.day.map { words.day($0) } ?? ""], words.texts)
        }
        list = lines.isEmpty ? nil : TaskList(items, unreadable: unreadable)
        empty =
            lines.isEmpty
            ? EmptyState(
                title: words["notes.unsigned.none"], text: words["notes.unsigned.none.text"],
                icon: "circle-check") : nil
    }
}
