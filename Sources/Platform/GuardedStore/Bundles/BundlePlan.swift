// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSearch

/// A transaction made ready: ids given, references resolved, writes in the order that FHIR asks for.
///
/// Source: FHIR R4 3.1.0.11.2: DELETE, then POST, then PUT, then GET and HEAD.
struct BundlePlan: Sendable {
    var entries: [BundleEntry]
    /// Writes in order of execution, with the index of their entry.
    var writes: [(entry: Int, write: PlannedWrite)] = []
    var reads: [BundleEntry] = []
    /// What its conditional references found.
    var references: [AssumedReference] = []

    static func order(_ method: BundleEntry.Method) -> Int {
        switch method {
        case .delete: 0
        case .post: 1
        case .put: 2
        case .get, .head: 3
        }
    }

    /// Reads the entries and checks what can be checked without the database.
    static func entries(of bundle: JSONValue) throws(DoorError) -> [BundleEntry] {
        var entries: [BundleEntry] = []
        for (index, entry) in bundle.items("entry").enumerated() {
            guard index < Limits.bundleEntriesMax else {
                throw DoorError(
                    .tooCostly, .tooCostly,
                    "A bundle may have at most \(Limits.bundleEntriesMax) entries. Send it in parts.")
            }
            entries.append(try BundleEntry(entry, index: index))
        }
        return entries
    }
}
