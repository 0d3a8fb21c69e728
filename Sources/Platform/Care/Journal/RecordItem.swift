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

    /// Reads a resource; nil when it is deleted or no part of a record. What cannot be read holds nothing.
    package init?(_ stored: StoredResource, in directory: Directory) {
        let root = stored.readableRoot
        let found = root.map { RecordEntry(stored, $0, in: directory) }
        guard let entry = found ?? RecordEntry(stored, in: directory), let json = root ?? Self.nothing else {
            return nil
        }
        self.entry = entry
        self.json = json
    }

    /// An object without members.
    private static let nothing = try? JSONDocument(parsing: Array("{}".utf8)).root
}
