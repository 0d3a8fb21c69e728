// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRCore
import Identity
import WorkInbox

/// A conversation for the person: what was written, when it was opened, and a field to write again. Template
/// `inbox/thread`.
struct ThreadPage: PageModel, Encodable {
    static let template = "inbox/thread"

    let errors: ErrorSummary?
    let heading: String
    let notice: Notification?
    let state: Tag
    /// When an answer is promised; nil when none is awaited.
    let promise: String?
    let messages: [MessageBlock]
    let action: String
    let text: TextArea
    let send: Button
    let seal: FormSeal

    /// What a page of a conversation is made from.
    struct Standing {
        var thread: MessageThread
        var input = MessageInput()
        var isSent = false
        var directory: Directory
        var today: CalendarDay
    }

    init(_ standing: Standing, seal: FormSeal, _ words: InboxWords) {
        let thread = standing.thread
        let says = ThreadWords(words)
        errors = MessageFields.errors(standing.input.mistakes, words)
        heading = words.subject(thread)
        let late = thread.isLate(on: standing.today)
        promise = thread.promised.map {
            words[late ? "inbox.promise.late" : "inbox.promise.standing", ["day": words.weekday($0)]]
        }
        notice =
            standing.isSent
            ? Notification(
                kind: .ok, title: words["inbox.sent", ["time": words.moment(thread.last.sent)]],
                text: thread.promised.map { words["inbox.promise", ["day": words.weekday($0)]] },
                isStatus: true)
            : nil
        state = says.state(thread, standing.today)
        messages = says.forPerson(thread, in: standing.directory)
        action = InboxPaths.thread(thread.id)
        text = MessageFields.text(
            words["inbox.reply"], standing.input.text, hint: words["inbox.reply.hint"],
            error: standing.input.error(at: MessageInput.textField), words)
        send = Button(words["inbox.send"], isOnce: true)
        self.seal = seal
    }
}
