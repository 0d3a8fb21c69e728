// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// One answer of a `ChoiceField`.
package struct Choice: Encodable, Sendable, Hashable {
    /// Id of the control.
    package let id: String
    /// Name it is sent under.
    package let name: String
    /// Value it is sent with.
    package let value: String
    /// The answer.
    package let label: String
    /// More about it.
    package let hint: Hint?
    /// Whether it is chosen.
    package let isChecked: Bool

    /// Makes the model of one.
    package init(
        id: String, name: String, value: String, label: String, hint: Hint? = nil,
        isChecked: Bool = false
    ) {
        self.id = id
        self.name = name
        self.value = value
        self.label = label
        self.hint = hint
        self.isChecked = isChecked
    }
}
