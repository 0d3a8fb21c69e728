// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A link that looks like a button. Template `components/link-button`.
package struct LinkButton: Encodable, Sendable, Hashable {
    /// What is read.
    package let text: String
    /// Where it leads.
    package let href: String
    /// How it looks.
    package let kind: ButtonKind
    /// Icon before the text.
    package let icon: String?

    /// Makes the model of one.
    package init(_ text: String, href: String, kind: ButtonKind = .primary, icon: String? = nil) {
        self.text = text
        self.href = href
        self.kind = kind
        self.icon = icon
    }
}
