// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A button that sends its form. Template `components/button`.
package struct Button: Encodable, Sendable, Hashable {
    /// What is done: verb first.
    package let text: String
    /// How it looks.
    package let kind: ButtonKind
    /// Name sent when this button was used.
    package let name: String?
    /// Value sent with the name.
    package let value: String?
    /// Icon before the text.
    package let icon: String?
    /// Whether a second press is held back until the answer is there.
    package let isOnce: Bool

    /// Makes the model of one.
    package init(
        _ text: String, kind: ButtonKind = .primary, name: String? = nil, value: String? = nil,
        icon: String? = nil, isOnce: Bool = false
    ) {
        self.text = text
        self.kind = kind
        self.name = name
        self.value = value
        self.icon = icon
        self.isOnce = isOnce
    }
}
