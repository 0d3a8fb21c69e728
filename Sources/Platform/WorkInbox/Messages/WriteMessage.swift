// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import FHIRCore
import FHIRStore
import GuardedStore
import Identity
import Sweden

/// A person writes to a unit she has been at, and reads what was answered.
package struct WriteMessage: Sendable {
    private let door: Door
    private let now: @Sendable () -> Instant

    /// The use case behind a door.
    package init(door: Door, now: @escaping @Sendable () -> Instant) {
        self.door = door
        self.now = now
    }

    /// The units that the person has been at and that take messages; by provider, then by name.
    ///
    /// Units that protect children, and those whose notes the person does not open herself, are written to in
    /// other ways.
    package func units(of person: PersonKey, for visit: Visit) async throws(DoorError) -> [BlockUnit.Source] {
        let sources = try await BlockUnit(door: door, now: now).sources(of: person, for: visit)
        return sources.compactMap { source in
            let open = source.units.filter { $0.sector != .socialOther && !$0.isConfidentialToSubject }
            return open.isEmpty ? nil : BlockUnit.Source(provider: source.provider, units: open)
        }
    }

    /// The person's conversations, the one with the newest message first.
    ///
    /// - Throws: `.forbidden` with the verdict when the law lets the reader see nothing of what there is.
    package func threads(of person: PersonKey, for visit: Visit) async throws(DoorError) -> MessageList {
        try await door.overview(of: person, for: visit).refuseIfClosed()
        let found = try await door.own("Communication", InboxQuery.allMessages, for: visit)
        let tasks = try await door.own("Task", InboxQuery.allAnswers, for: visit)
        return MessageList(found, tasks, in: try await door.directory())
    }

    /// One conversation; nil when it is not there for the reader.
    package func thread(_ id: ResourceID, for visit: Visit) async throws(DoorError) -> MessageThread? {
        let directory = try await door.directory()
        let messages = try await door.own("Communication", InboxQuery.messages(of: id.text), for: visit)
            .compactMap { Message($0, in: directory) ?? Message(unreadable: $0, in: id.text) }
        let tasks = try await door.own("Task", InboxQuery.tasks(of: id.text), for: visit)
        return MessageThread(id: id.text, messages: messages, tasks: tasks.compactMap { WorkTask($0) })
    }

    /// Sends the first message of a conversation.
    ///
    /// - Returns: The id of the conversation.
    package func send(
        _ text: String, about subject: String, to unit: HSAID, for visit: Visit
    ) async throws(DoorError) -> String {
        let draft = MessageDraft(
            thread: ResourceID.random().text, subject: subject, text: text, sender: sender(of: visit),
            unit: unit)
        try await file(draft, for: visit)
        return draft.thread
    }

    /// Writes again in a conversation.
    package func reply(
        _ text: String, in thread: MessageThread, for visit: Visit
    ) async throws(DoorError) {
        guard let unit = thread.unit else {
            throw DoorError(.notFound, .notFound, "The unit is not known.")
        }
        let draft = MessageDraft(
            thread: thread.id, subject: thread.subject, text: text, sender: sender(of: visit), unit: unit,
            answers: thread.last.key, first: thread.messages[0].key)
        try await file(draft, for: visit)
    }

    /// The last day on which an answer is promised to what is sent now.
    package var promise: CalendarDay {
        WorkingDays.day(Limits.answerDays, after: SwedishTime.day(of: now()))
    }

    private func file(_ draft: MessageDraft, for visit: Visit) async throws(DoorError) {
        guard let person = visit.reader.ownPerson else {
            throw DoorError(.forbidden, .forbidden, "A message is written by the person herself.")
        }
        let time = now()
        let order = WorkOrder(
            kind: .answerMessage, text: draft.subject, due: promise, unit: draft.unit, focus: draft.key,
            thread: draft.thread)
        let filing = Filing(
            person: person, unit: draft.unit, ground: .fromIndividual,
            documents: [draft.document(at: time), order.document(at: time)])
        _ = try await door.file(filing, for: visit)
    }

    private func sender(of visit: Visit) -> MessageDraft.Sender {
        guard case .individual(let individual) = visit.reader, individual.actingFor != nil else {
            return .person
        }
        return .guardian(individual.name)
    }
}
