// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A link in the main navigation.
package struct NavigationItem: Encodable, Sendable, Hashable {
    /// What is read.
    package let text: String
    /// Where it leads.
    package let href: String
    /// Whether the page, or one below it, is the one shown.
    package let isCurrent: Bool

    /// A link; say which one is current.
    package init(_ text: String, href: String, isCurrent: Bool = false) {
        self.text = text
        self.href = href
        self.isCurrent = isCurrent
    }
}
