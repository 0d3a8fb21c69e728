// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRStore

/// The signed versions of a note, and the versions of it that cannot be read, signed or not.
package struct NoteVersions: Sendable {
    /// The newest first.
    package let signed: [StoredNote]
    /// Those of which the body cannot be read.
    package let unreadable: [UnreadableResource]

    /// Versions.
    package init(signed: [StoredNote], unreadable: [UnreadableResource] = []) {
        self.signed = signed
        self.unreadable = unreadable
    }
}
