// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Text of several lines. Template `components/text-area`.
package struct TextArea: Encodable, Sendable, Hashable {
    /// Id of the control; an error summary links to it.
    package let id: String
    /// Name it is sent under.
    package let name: String
    /// The question.
    package let label: String
    /// What is in it.
    package let value: String
    /// How many lines are seen.
    package let rows: Int
    /// How many characters are allowed.
    package let limit: CountLimit?
    /// Help under the label.
    package let hint: Hint?
    /// What is wrong and how to mend it.
    package let error: Hint?
    /// Ids of hint and error, for `aria-describedby`.
    package let describedBy: String?

    /// Makes the model of one.
    package init(
        id: String, name: String, label: String, value: String = "", rows: Int = 4,
        limit: CountLimit? = nil, hint: String? = nil, error: String? = nil
    ) {
        self.id = id
        self.name = name
        self.label = label
        self.value = value
        self.rows = rows
        self.limit = limit
        self.hint = hint.map { Hint(id: "\(id)-hint", text: $0) }
        self.error = error.map { Hint(id: "\(id)-error", text: $0) }
        let described = [self.hint?.id, self.error?.id, limit?.id].compactMap { $0 }
        describedBy = described.isEmpty ? nil : described.joined(separator: " ")
    }
}
