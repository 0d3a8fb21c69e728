// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import GuardedStore
import Identity
import Sweden

/// A unit reads what a person has written to it and answers.
package struct AnswerMessage: Sendable {
    private let door: Door
    private let now: @Sendable () -> Instant

    /// A conversation of the unit's and whom it is with.
    package struct Entry: Sendable {
        /// What has been written.
        package let thread: MessageThread
        /// Whom it is with.
        package let person: RegisteredPerson
        let tasks: [StoredResource]
    }

    /// The use case behind a door.
    package init(door: Door, now: @escaping @Sendable () -> Instant) {
        self.door = door
        self.now = now
    }

    /// One conversation of the reader's unit; nil when it is not there for her.
    package func thread(_ id: ResourceID, for visit: Visit) async throws(DoorError) -> Entry? {
        let directory = try await door.directory()
        let found = try await door.all("Communication", InboxQuery.messages(of: id.text), for: visit)
        let tasks = try await door.all("Task", InboxQuery.tasks(of: id.text), for: visit).map(\.resource)
        let messages = found.compactMap {
            Message($0.resource, in: directory) ?? Message(unreadable: $0.resource, in: id.text)
        }
        guard let person = found.first?.person,
            let thread = MessageThread(
                id: id.text, messages: messages, tasks: tasks.compactMap { WorkTask($0) })
        else { return nil }
        return Entry(thread: thread, person: person, tasks: tasks)
    }

    /// Tells the person that the unit has opened what she wrote; nothing when it has before.
    ///
    /// A reader who may not write leaves no such word, and one who is a moment late finds it told already.
    package func acknowledge(_ entry: Entry, for visit: Visit) async throws(DoorError) {
        let time = now()
        var documents: [Filing.Document] = []
        for stored in entry.tasks {
            guard let task = WorkTask(stored), task.isOpen, task.opened == nil else { continue }
            var change = try WorkChange(stored, expected: stored.version, at: time)
            change.set(status: task.owner == nil ? "received" : "in-progress")
            change.set(opened: time)
            documents.append(change.document)
        }
        guard !documents.isEmpty else { return }
        do throws(DoorError) {
            try await file(documents, of: entry, for: visit)
        } catch {
            switch error.code {
            case .versionConflict, .forbidden: return
            default: throw error
            }
        }
    }

    /// Sends the unit's answer; what waited for it is done.
    ///
    /// - Parameter seen: How many messages the conversation had when the answer was written.
    /// - Throws: `.versionConflict` when more has been written meanwhile.
    package func answer(
        _ text: String, in entry: Entry, seen: Int, for visit: Visit
    ) async throws(DoorError) {
        let member = try visit.member()
        let draft = MessageDraft(
            thread: entry.thread.id, subject: entry.thread.subject, text: text,
            sender: .staff(member.staff), unit: member.unit, answers: entry.thread.last.key,
            first: entry.thread.messages[0].key)
        let done = try completed(entry, seen: seen, by: member.staff)
        try await file([draft.document(at: now())] + done, of: entry, for: visit)
    }

    /// Closes what waits without an answer, as when the person only said thanks.
    package func close(_ entry: Entry, seen: Int, for visit: Visit) async throws(DoorError) {
        let member = try visit.member()
        let done = try completed(entry, seen: seen, by: member.staff)
        guard !done.isEmpty else { return }
        try await file(done, of: entry, for: visit)
    }

    private func completed(
        _ entry: Entry, seen: Int, by staff: HSAID
    ) throws(DoorError) -> [Filing.Document] {
        guard entry.thread.messages.count == seen else {
            throw DoorError(
                .versionConflict(expected: seen, actual: entry.thread.messages.count), .conflict,
                "More has been written meanwhile.")
        }
        var documents: [Filing.Document] = []
        for stored in entry.tasks where WorkTask(stored)?.isOpen == true {
            var change = try WorkChange(stored, expected: stored.version, at: now())
            change.set(status: "completed")
            change.set(owner: WorkOrder.practitioner(staff))
            change.set(opened: now(), ended: now())
            documents.append(change.document)
        }
        return documents
    }

    private func file(
        _ documents: [Filing.Document], of entry: Entry, for visit: Visit
    ) async throws(DoorError) {
        let filing = Filing(person: entry.person.person, ground: .ownDocumentation, documents: documents)
        _ = try await door.file(filing, for: visit)
    }
}
