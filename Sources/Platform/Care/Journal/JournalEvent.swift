// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// One event of a journal: a contact with what was written at it, or something that stands by itself.
package struct JournalEvent: Sendable, Hashable {
    /// The event itself.
    package let entry: RecordEntry
    /// What was written at the contact; empty for other events.
    package let contents: [RecordEntry]

    /// An event.
    package init(entry: RecordEntry, contents: [RecordEntry] = []) {
        self.entry = entry
        self.contents = contents
    }

    /// Whether something in it has yet to be signed.
    package var isUnsigned: Bool { entry.isUnsigned || contents.contains(where: \.isUnsigned) }
}
