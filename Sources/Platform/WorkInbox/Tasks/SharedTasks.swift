// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import GuardedStore
import Identity
import Sweden

/// The tasks that a unit shares: somebody takes one, gives it back or does it.
package struct SharedTasks: Sendable {
    private let door: Door
    private let now: @Sendable () -> Instant

    /// A task and whom it is about.
    package struct Entry: Sendable {
        /// What is to be done.
        package let task: WorkTask
        /// Whom it is about.
        package let person: RegisteredPerson
        let stored: StoredResource

        /// What is known of it when its body cannot be read.
        package var unreadable: UnreadableEntry? {
            stored.unreadable.map { UnreadableEntry(resource: $0, person: person) }
        }
    }

    /// The use case behind a door.
    package init(door: Door, now: @escaping @Sendable () -> Instant) {
        self.door = door
        self.now = now
    }

    /// What remains to be done but messages to answer, what is due first first.
    package func open(for visit: Visit) async throws(DoorError) -> [Entry] {
        try await entries(InboxQuery.openWork, for: visit)
    }

    /// Messages that wait for an answer, what is promised first first.
    package func openAnswers(for visit: Visit) async throws(DoorError) -> [Entry] {
        try await entries(InboxQuery.openAnswers, for: visit)
    }

    /// One task of the reader's unit; nil when it is not there for her.
    package func task(_ id: ResourceID, for visit: Visit) async throws(DoorError) -> Entry? {
        try await entries(InboxQuery.one(id), for: visit).first
    }

    /// The reader takes a task that nobody has, or over from a colleague.
    ///
    /// - Throws: `.versionConflict` when somebody was faster.
    package func take(_ entry: Entry, expected: Int, for visit: Visit) async throws(DoorError) {
        let member = try visit.member()
        var change = try WorkChange(entry.stored, expected: expected, at: now())
        change.set(status: "in-progress")
        change.set(owner: WorkOrder.practitioner(member.staff))
        change.set(opened: now())
        try await file(change, of: entry, for: visit)
    }

    /// The reader gives a task of hers back to the unit.
    package func giveBack(_ entry: Entry, expected: Int, for visit: Visit) async throws(DoorError) {
        let member = try visit.member()
        guard entry.task.owner == member.staff else {
            throw DoorError(.preconditionFailed, .conflict, "Only who has a task can give it back.")
        }
        var change = try WorkChange(entry.stored, expected: expected, at: now())
        change.set(status: "requested")
        change.set(owner: WorkOrder.organisation(member.unit))
        try await file(change, of: entry, for: visit)
    }

    /// The task is done.
    ///
    /// - Throws: `.preconditionFailed` for a task that a colleague has.
    package func finish(
        _ entry: Entry, note: String, expected: Int, for visit: Visit
    ) async throws(DoorError) {
        let member = try visit.member()
        guard entry.task.isOpen, entry.task.owner == nil || entry.task.owner == member.staff else {
            throw DoorError(.preconditionFailed, .conflict, "The task is somebody else's or already done.")
        }
        var change = try WorkChange(entry.stored, expected: expected, at: now())
        change.set(status: "completed")
        change.set(owner: WorkOrder.practitioner(member.staff))
        change.set(opened: now(), ended: now())
        change.add(note: String(note.prefix(Limits.noteCharactersMax)), by: member.staff, at: now())
        try await file(change, of: entry, for: visit)
    }

    private func file(_ change: WorkChange, of entry: Entry, for visit: Visit) async throws(DoorError) {
        let filing = Filing(
            person: entry.person.person, ground: .ownDocumentation, documents: [change.document])
        _ = try await door.file(filing, for: visit)
    }

    private func entries(
        _ parameters: [(String, String)], for visit: Visit
    ) async throws(DoorError) -> [Entry] {
        let found = try await door.all("Task", parameters, for: visit).compactMap { entry -> Entry? in
            WorkTask(entry.resource).map { Entry(task: $0, person: entry.person, stored: entry.resource) }
        }
        return found.sorted { Self.order($0.task) < Self.order($1.task) }
    }

    /// By the day it is due, then by when it was made.
    private static func order(_ task: WorkTask) -> (Int, Int64) {
        (task.due?.daysSinceEpoch ?? .max, task.made?.instant?.milliseconds ?? .max)
    }
}
