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

    /// The links of a group, which is unfolded to show them; empty for a link.
    package let items: [NavigationItem]
    /// Whether it is a group.
    package let isGroup: Bool

    /// A link; say which one is current.
    package init(_ text: String, href: String, isCurrent: Bool = false) {
        self.text = text
        self.href = href
        self.isCurrent = isCurrent
        items = []
        isGroup = false
    }

    /// A group of links; current when one of them is.
    package init(_ text: String, items: [NavigationItem]) {
        self.text = text
        href = ""
        isCurrent = items.contains(where: \.isCurrent)
        self.items = items
        isGroup = true
    }
}
