// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import GuardedStore
import Sweden

/// A task about to be given to a unit.
struct WorkOrder: Sendable {
    var key = ResourceKey("Task", .random())
    var kind: WorkKind
    var text: String
    var due: CalendarDay?
    var unit: HSAID
    /// Who gives it; nil for the person herself.
    var requester: HSAID?
    var focus: ResourceKey?
    var thread: String?

    /// The Task as a document that is not there yet.
    func document(at time: Instant) -> Filing.Document {
        Filing.Document(key: key, expected: 0) { patient in tree(patient, at: time) }
    }

    func tree(_ patient: JSONTree, at time: Instant) -> JSONTree {
        [
            "resourceType": "Task",
            "groupIdentifier": thread.map {
                ["system": .string(InboxCode.thread), "value": .string($0)]
            } ?? .absent,
            "status": "requested", "intent": "order",
            "code": ["coding": [["system": .string(InboxCode.task), "code": .string(kind.rawValue)]]],
            "description": text.isEmpty ? .absent : .string(text),
            "focus": focus.map { ["reference": .string($0.description)] } ?? .absent,
            "for": patient, "authoredOn": .string(time.text), "lastModified": .string(time.text),
            "requester": requester.map { Self.practitioner($0) } ?? patient,
            "owner": Self.organisation(unit),
            "restriction": due.map { ["period": ["end": .string($0.text)]] } ?? .absent,
        ]
    }

    static func practitioner(_ id: HSAID) -> JSONTree { ["reference": .string("Practitioner/\(id.text)")] }

    static func organisation(_ id: HSAID) -> JSONTree { ["reference": .string("Organization/\(id.text)")] }
}
