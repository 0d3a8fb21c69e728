// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import Identity

/// A resource with its line and its JSON, for pages that show what it holds.
package struct RecordItem: Sendable {
    /// Its line.
    package let entry: RecordEntry
    /// What it holds.
    package let json: JSONValue

    /// Reads a resource; nil when it is deleted, broken or no part of a record.
    package init?(_ stored: StoredResource, in directory: Directory) {
        guard !stored.isDeleted, let document = try? stored.document(),
            let entry = RecordEntry(stored, document.root, in: directory)
        else { return nil }
        self.entry = entry
        json = document.root
    }
}
