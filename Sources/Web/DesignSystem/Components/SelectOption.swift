// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// One row of a `SelectField`.
package struct SelectOption: Encodable, Sendable, Hashable {
    /// Value it is sent with.
    package let value: String
    /// What is read.
    package let text: String
    /// Whether it is chosen.
    package let isSelected: Bool

    /// Makes the model of one.
    package init(value: String, text: String, isSelected: Bool = false) {
        self.value = value
        self.text = text
        self.isSelected = isSelected
    }
}
