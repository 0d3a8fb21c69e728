// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A choice from a list. Template `components/select`.
package struct SelectField: Encodable, Sendable, Hashable {
    /// Id of the control; an error summary links to it.
    package let id: String
    /// Name it is sent under.
    package let name: String
    /// The question.
    package let label: String
    /// The list.
    package let options: [SelectOption]
    /// Help under the label.
    package let hint: Hint?
    /// What is wrong and how to mend it.
    package let error: Hint?
    /// Ids of hint and error, for `aria-describedby`.
    package let describedBy: String?

    /// Makes the model of one.
    package init(
        id: String, name: String, label: String, options: [SelectOption], hint: String? = nil,
        error: String? = nil
    ) {
        self.id = id
        self.name = name
        self.label = label
        self.options = options
        self.hint = hint.map { Hint(id: "\(id)-hint", text: $0) }
        self.error = error.map { Hint(id: "\(id)-error", text: $0) }
        let described = [self.hint?.id, self.error?.id].compactMap { $0 }
        describedBy = described.isEmpty ? nil : described.joined(separator: " ")
    }
}
