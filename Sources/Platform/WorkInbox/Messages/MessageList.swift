// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRStore
import Identity

/// A person's conversations, and what belongs to some conversation but cannot be read.
package struct MessageList: Sendable {
    /// The one with the newest message first.
    package let threads: [MessageThread]
    /// Messages and tasks that cannot be read, and of which nothing tells which conversation they are in.
    package let unreadable: [UnreadableResource]

    /// A message that cannot be read is put where a task names it.
    init(_ messages: [StoredResource], _ tasks: [StoredResource], in directory: Directory) {
        let works = tasks.compactMap { WorkTask($0) }
        let places = Dictionary(
            works.compactMap { work in work.focus.flatMap { key in work.thread.map { (key, $0) } } },
            uniquingKeysWith: { first, _ in first })
        var read: [Message] = []
        var lost = tasks.compactMap(\.unreadable)
        for stored in messages {
            if let broken = stored.unreadable {
                if let place = places[stored.key], let message = Message(unreadable: stored, in: place) {
                    read.append(message)
                } else {
                    lost.append(broken)
                }
            } else if let message = Message(stored, in: directory) {
                read.append(message)
            }
        }
        threads = MessageThread.threads(of: read, works.filter { !$0.isUnreadable })
        unreadable = lost
    }
}
