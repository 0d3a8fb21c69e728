// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// One line of text. Template `components/text-field`.
package struct TextField: Encodable, Sendable, Hashable {
    /// Id of the control; an error summary links to it.
    package let id: String
    /// Name it is sent under.
    package let name: String
    /// The question.
    package let label: String
    /// What is in it.
    package let value: String
    /// `text`, `search`, `tel` or `email`.
    package let type: String
    /// Keyboard on a phone: `numeric`, `decimal`.
    package let inputMode: String?
    /// What a browser may fill in.
    package let autocomplete: String?
    /// `full`, `10`, `5`: how long an answer is expected.
    package let width: String
    /// Help under the label.
    package let hint: Hint?
    /// What is wrong and how to mend it.
    package let error: Hint?
    /// Ids of hint and error, for `aria-describedby`.
    package let describedBy: String?

    /// Makes the model of one.
    package init(
        id: String, name: String, label: String, value: String = "", type: String = "text",
        inputMode: String? = nil, autocomplete: String? = nil, width: String = "full",
        hint: String? = nil, error: String? = nil
    ) {
        self.id = id
        self.name = name
        self.label = label
        self.value = value
        self.type = type
        self.inputMode = inputMode
        self.autocomplete = autocomplete
        self.width = width
        self.hint = hint.map { Hint(id: "\(id)-hint", text: $0) }
        self.error = error.map { Hint(id: "\(id)-error", text: $0) }
        let described = [self.hint?.id, self.error?.id].compactMap { $0 }
        describedBy = described.isEmpty ? nil : described.joined(separator: " ")
    }
}
