// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import FHIRCore
import FHIRStore
import Identity
import Sweden

/// A conversation between a person and a unit.
package struct MessageThread: Sendable, Hashable {
    /// The identifier that its messages share.
    package let id: String
    /// Oldest first; never empty.
    package let messages: [Message]
    /// What the unit has been asked to answer, oldest first.
    package let tasks: [WorkTask]

    /// A conversation of its messages and tasks; nil without messages.
    package init?(id: String, messages: [Message], tasks: [WorkTask]) {
        guard !messages.isEmpty else { return nil }
        self.id = id
        self.messages = messages.sorted { Self.time($0.sent) < Self.time($1.sent) }
        self.tasks = tasks.sorted { Self.time($0.made) < Self.time($1.made) }
    }

    /// What it is about; empty when nothing that tells can be read.
    package var subject: String {
        messages.first { !$0.isUnreadable }?.subject ?? tasks.first { !$0.text.isEmpty }?.text ?? ""
    }

    /// The unit.
    package var unit: HSAID? { messages[0].unit }

    /// The newest message.
    package var last: Message { messages[messages.count - 1] }

    /// When an answer is promised at the latest; nil when none is awaited.
    package var promised: CalendarDay? {
        tasks.filter(\.isOpen).compactMap(\.due).min { $0.daysSinceEpoch < $1.daysSinceEpoch }
    }

    /// Whether the person waits for an answer.
    package var isWaiting: Bool { tasks.contains(where: \.isOpen) }

    /// Whether the answer should have come before a day.
    package func isLate(on today: CalendarDay) -> Bool { tasks.contains { $0.isLate(on: today) } }

    /// When the unit first opened a message of the person's; nil while it has not.
    package func opened(_ message: Message) -> CareMoment? {
        tasks.first { $0.focus == message.key }?.opened
    }

    /// Conversations of what was found, the one with the newest message first.
    static func threads(of messages: [Message], _ tasks: [WorkTask]) -> [MessageThread] {
        let byThread = Dictionary(grouping: tasks) { $0.thread ?? "" }
        return Dictionary(grouping: messages, by: \.thread).compactMap { id, found in
            MessageThread(id: id, messages: found, tasks: byThread[id] ?? [])
        }.sorted { time($0.last.sent) > time($1.last.sent) }
    }

    private static func time(_ moment: CareMoment?) -> Int64 { moment?.instant?.milliseconds ?? .min }
}
