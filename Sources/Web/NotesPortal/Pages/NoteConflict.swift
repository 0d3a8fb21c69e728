// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem

/// What somebody else has written in the same note meanwhile, beside one's own text. Partial
/// `notes/conflict`.
struct NoteConflict: Encodable, Sendable {
    let notification: Notification
    let theirs: NoteText

    init(_ theirs: NoteText, isSigned: Bool, link: Link, _ words: NotesWords) {
        notification = Notification(
            kind: .warn, title: words["notes.conflict.title"],
            text: words[isSigned ? "notes.conflict.signed" : "notes.conflict.text"],
            link: isSigned ? link : nil, isStatus: true)
        self.theirs = theirs
    }
}
