// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem

/// What a form has just done; carried in the query after the redirect.
enum NotesDone: String, Sendable, CaseIterable {
    static let field = "klart"

    case saved = "sparad"
    case signed = "signerad"
    case corrected = "rattad"

    func notification(_ words: NotesWords) -> Notification {
        Notification(
            kind: .ok, title: words["notes.done.\(rawValue)"], text: words["notes.done.\(rawValue).text"],
            isStatus: true)
    }
}
