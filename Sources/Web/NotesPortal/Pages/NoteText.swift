// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import CareNotes
import DesignSystem
import FHIRCore
import FHIRStore

/// A version of a note to read. Partial `notes/text`.
struct NoteText: Encodable, Sendable {
    /// A titled part.
    struct Section: Encodable, Sendable {
        let title: String
        let paragraphs: [String]
    }

    let id: String
    let title: String
    let sections: [Section]

    /// Reads the text of a Composition as it stood in one version.
    init(_ stored: StoredResource, title: String) {
        id = "version-\(stored.version)"
        self.title = title
        let view = stored.readableRoot.flatMap { NoteView($0) }
        sections = (view?.sections ?? []).map { Section(title: $0.title, paragraphs: $0.paragraphs) }
    }
}
