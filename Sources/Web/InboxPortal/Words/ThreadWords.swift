// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRCore
import FHIRStore
import Identity
import WorkInbox

/// Says how far a conversation has come.
struct ThreadWords {
    let words: InboxWords

    init(_ words: InboxWords) {
        self.words = words
    }

    /// Waiting, late, answered or told, as a tag.
    func state(_ thread: MessageThread, _ today: CalendarDay) -> Tag {
        if thread.isLate(on: today) { return Tag(words["inbox.state.late"], kind: .warn) }
        if thread.isWaiting { return Tag(words["inbox.state.waiting"], kind: .info) }
        return thread.last.isFromPerson
            ? Tag(words["inbox.state.closed"], kind: .neutral) : Tag(words["inbox.state.answered"], kind: .ok)
    }

    /// The messages for the person, in her words.
    func forPerson(_ thread: MessageThread, in directory: Directory) -> [MessageBlock] {
        let unit = words.unit(thread.unit, in: directory)
        return thread.messages.map { message in
            let who =
                switch message.sender {
                case .person: words["inbox.who.you"]
                case .unknown: unit
                case .guardian(let name): name
                case .staff(let author):
                    [author.line, unit].filter { !$0.isEmpty }.joined(separator: ", ")
                }
            let result = message.about.first.map {
                Link(
                    words["inbox.message.result"], href: "/min/journal/\($0.type.name)/\($0.id.text)")
            }
            return block(message, who: who, in: thread, result: result)
        }
    }

    /// The messages for staff.
    func forStaff(_ thread: MessageThread, with name: String) -> [MessageBlock] {
        thread.messages.map { message in
            let who =
                switch message.sender {
                case .person: name
                case .unknown: words["inbox.who.unreadable"]
                case .guardian(let guardian): words["inbox.who.guardian", ["name": guardian]]
                case .staff(let author): author.line.isEmpty ? words["inbox.colleague"] : author.line
                }
            return block(message, who: who, in: thread, result: nil)
        }
    }

    private func block(
        _ message: Message, who: String, in thread: MessageThread, result: Link?
    ) -> MessageBlock {
        let lost = words["inbox.message.unreadable", ["id": "\(message.key)"]]
        var receipt: String?
        if message.isFromPerson {
            receipt =
                thread.opened(message).map { words["inbox.receipt", ["time": words.moment($0)]] }
                ?? words["inbox.receipt.none"]
        }
        return MessageBlock(
            who: who, when: words.moment(message.sent),
            paragraphs: message.isUnreadable ? [lost] : message.paragraphs, receipt: receipt, result: result)
    }
}
