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
    }

    let write: LinkButton
    let list: List?
    let empty: EmptyState?

    init(_ threads: [MessageThread], in directory: Directory, today: CalendarDay, _ words: InboxWords) {
        write = LinkButton(words["inbox.new.link"], href: InboxPaths.newMessage, icon: "mail")
        let rows = threads.map { Self.row($0, directory, today, words) }
        list = rows.isEmpty ? nil : List(rows: rows)
        empty =
            threads.isEmpty
            ? EmptyState(
                title: words["inbox.messages.none"], text: words["inbox.messages.none.text"], icon: "mail")
            : nil
    }

    private static func row(
        _ thread: MessageThread, _ directory: Directory, _ today: CalendarDay, _ words: InboxWords
    ) -> InboxRow {
        let unit = words.unit(thread.unit, in: directory)
        let key = thread.last.isFromPerson ? "inbox.row.sent" : "inbox.row.got"
        return InboxRow(
            href: InboxPaths.thread(thread.id), title: thread.subject,
            hint: words[key, ["unit": unit, "time": words.moment(thread.last.sent)]],
            tags: [ThreadWords(words).state(thread, today)])
    }
}
