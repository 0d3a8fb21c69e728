// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import GuardedStore
import Sweden

/// A change of a task that is there, written only over the version that it was made from.
struct WorkChange: Sendable {
    private let stored: StoredResource
    private let root: JSONValue
    private var changes: [(name: String, value: JSONTree)]

    /// - Parameter expected: The version that the reader saw.
    init(_ stored: StoredResource, expected: Int, at time: Instant) throws(DoorError) {
        guard stored.version == expected else {
            throw DoorError(
                .versionConflict(expected: expected, actual: stored.version), .conflict,
                "The task was changed meanwhile.")
        }
        do {
            root = try stored.document().root
        } catch {
            throw DoorError.unreadable(stored.key)
        }
        self.stored = stored
        changes = [
            (name: "id", value: .absent), (name: "meta", value: .absent),
            (name: "lastModified", value: .string(time.text)),
        ]
    }

    mutating func set(status: String) { changes.append((name: "status", value: .string(status))) }

    mutating func set(owner: JSONTree) { changes.append((name: "owner", value: owner)) }

    /// When it was first opened stays; the end is set when it is done.
    mutating func set(opened: Instant, ended: Instant? = nil) {
        let start = root.at("executionPeriod", "start")?.string ?? opened.text
        changes.append(
            (
                name: "executionPeriod",
                value: ["start": .string(start), "end": .optional(ended?.text)]
            ))
    }

    mutating func add(note: String, by staff: HSAID, at time: Instant) {
        guard !note.isEmpty else { return }
        changes.append(
            (
                name: "note",
                value: [
                    [
                        "authorReference": WorkOrder.practitioner(staff), "time": .string(time.text),
                        "text": .string(note),
                    ]
                ]
            ))
    }

    var document: Filing.Document {
        let tree = JSONTree.value(root).setting(changes)
        return Filing.Document(key: stored.key, expected: stored.version) { _ in tree }
    }
}
