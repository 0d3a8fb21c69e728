// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRCore
import Identity
import WorkInbox

/// The person's conversations. Template `inbox/messages`.
struct MessagesPage: PageModel, Encodable {
    static let template = "inbox/messages"

    /// The conversations, when there are any.
    struct List: Sendable, Encodable {
        let rows: [InboxRow]
        let unreadable: [UnreadableItem]
    }

    let write: LinkButton
    let list: List?
    let empty: EmptyState?

    init(_ found: MessageList, in directory: Directory, today: CalendarDay, _ words: InboxWords) {
        write = LinkButton(words["inbox.new.link"], href: InboxPaths.newMessage, icon: "mail")
        let rows = found.threads.map { Self.row($0, directory, today, words) }
        let unreadable = found.unreadable.map { words.ownUnreadable($0, in: directory) }
        list = rows.isEmpty && unreadable.isEmpty ? nil : List(rows: rows, unreadable: unreadable)
        empty =
            list == nil
            ? EmptyState(
                title: words["inbox.messages.none"], text: words["inbox.messages.none.text"], icon: "mail")
            : nil
    }

    private static func row(
        _ thread: MessageThread, _ directory: Directory, _ today: CalendarDay, _ words: InboxWords
    ) -> InboxRow {
        let unit = words.unit(thread.unit, in: directory)
        let isSent = thread.last.isFromPerson || (thread.last.isUnreadable && thread.isWaiting)
        let key = isSent ? "inbox.row.sent" : "inbox.row.got"
        return InboxRow(
            href: InboxPaths.thread(thread.id), title: words.subject(thread),
            hint: words[key, ["unit": unit, "time": words.moment(thread.last.sent)]],
            tags: [ThreadWords(words).state(thread, today)])
    }
}
