// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// A code in a note, and the resource that carries it once the note is signed.
package struct CodedItem: Sendable, Hashable {
    /// The code.
    package let entry: CodeEntry
    /// The Condition or Procedure; nil before signing.
    package let key: ResourceKey?

    /// A code in a note.
    package init(_ entry: CodeEntry, key: ResourceKey? = nil) {
        self.entry = entry
        self.key = key
    }
}
