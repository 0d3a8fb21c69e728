// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRCore
import StaffPortal
import WorkInbox

/// A conversation for staff, with a field to answer. Template `inbox/staff-thread`.
struct StaffThreadPage: PageModel, Encodable {
    static let template = "inbox/staff-thread"

    let errors: ErrorSummary?
    let heading: String
    let notice: Notification?
    let tags: [Tag]
    let facts: SummaryList
    let messages: [MessageBlock]
    let action: String
    let text: TextArea
    let answer: Button
    /// Closes what waits without an answer; nil when nothing does.
    let close: Button?
    let seal: FormSeal
    let back: Link

    static let actionField = "gor"
    static let seenField = "antal"
    static let answerValue = "svara"
    static let closeValue = "avsluta"

    /// What a page of a conversation is made from.
    struct Standing {
        var entry: AnswerMessage.Entry
        var input = MessageInput()
        var notice: Notification?
        var today: CalendarDay
    }

    init(_ standing: Standing, seal: FormSeal, _ words: InboxWords) {
        let thread = standing.entry.thread
        errors = MessageFields.errors(standing.input.mistakes, words)
        heading = words.subject(thread)
        notice = standing.notice
        tags =
            thread.isWaiting
            ? [
                words.urgency(thread.promised, on: standing.today)
                    ?? Tag(words["inbox.state.open"], kind: .info)
            ]
            : [Tag(words["inbox.state.answered"], kind: .ok)]
        var rows = PersonFacts.rows(standing.entry.person, today: standing.today, words)
        if thread.isWaiting {
            rows.append(SummaryRow(term: words["inbox.thread.promise"], value: words.due(thread.promised)))
        }
        facts = SummaryList(rows)
        messages = ThreadWords(words).forStaff(thread, with: standing.entry.person.name)
        action = InboxPaths.message(thread.id)
        text = MessageFields.text(
            words["inbox.answer"], standing.input.text, hint: words["inbox.answer.hint"],
            error: standing.input.error(at: MessageInput.textField), words)
        answer = Button(
            words["inbox.answer.send"], name: Self.actionField, value: Self.answerValue, isOnce: true)
        close =
            thread.isWaiting
            ? Button(
                words["inbox.answer.close"], kind: .secondary, name: Self.actionField, value: Self.closeValue,
                isOnce: true) : nil
        self.seal = seal
        back = Link(words["inbox.back"], href: StaffPaths.inbox)
    }
}
