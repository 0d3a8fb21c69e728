// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import DesignSystem
import FHIRStore

/// A note in full. Partial `staff/note`.
struct NoteBlock: Encodable, Sendable {
    /// A titled part.
    struct Section: Encodable, Sendable {
        let title: String?
        let paragraphs: [String]
    }

    let id: String
    let title: String
    /// When, by whom, where.
    let written: String
    let unsigned: Tag?
    let sections: [Section]
    /// The note's own page, where it is signed or corrected; only for notes that were written here.
    let open: Link?
    /// Said when the note has no text.
    let empty: String?

    init(_ entry: RecordEntry, _ view: NoteView, page: String? = nil, _ words: StaffWords) {
        open = page.map { Link(words["notes.open"], href: $0) }
        id = "anteckning-\(entry.key.id.text)"
        title = words.title(entry)
        written = [words.when(entry), words.author(entry.author), words.place(entry.place)].joined(
            separator: " · ")
        unsigned = view.isUnsigned ? Tag(words["staff.unsigned"], kind: .warn) : nil
        sections = view.sections.map { section in
            let isTitled = !section.title.isEmpty && section.title != view.title
            return Section(title: isTitled ? section.title : nil, paragraphs: section.paragraphs)
        }
        empty = sections.isEmpty ? words["staff.note.empty"] : nil
    }
}
