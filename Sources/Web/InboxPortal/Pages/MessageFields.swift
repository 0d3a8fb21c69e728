// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import WorkInbox

/// What forms of messages have in common.
enum MessageFields {
    /// The text of a message.
    static func text(
        _ label: String, _ value: String, hint: String?, error: String?, _ words: InboxWords
    ) -> TextArea {
        let most = Limits.messageCharactersMax
        return TextArea(
            id: MessageInput.textField, name: MessageInput.textField, label: label, value: value, rows: 8,
            limit: CountLimit(
                id: "\(MessageInput.textField)-count", max: most,
                text: words["inbox.text.limit", ["count": String(most)]],
                left: words["inbox.text.left"], over: words["inbox.text.over"]),
            hint: hint, error: error.map { words[$0] })
    }

    /// All that is wrong, above the form.
    static func errors(_ mistakes: [Mistake], _ words: InboxWords) -> ErrorSummary? {
        mistakes.isEmpty
            ? nil : ErrorSummary(errors: mistakes.map { Link(words[$0.key], href: "#\($0.field)") })
    }

    /// Where to turn instead when it cannot wait.
    static func urgent(_ words: InboxWords) -> CareCard {
        CareCard(
            urgency: .soon, urgencyText: words["inbox.urgent.level"], heading: words["inbox.urgent"],
            level: 2,
            points: [words["inbox.urgent.1177"], words["inbox.urgent.112"]])
    }
}
