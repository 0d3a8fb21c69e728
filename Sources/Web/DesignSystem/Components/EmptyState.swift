// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// What is said where nothing is. Template `components/empty-state`.
package struct EmptyState: Encodable, Sendable, Hashable {
    /// What is not there.
    package let title: String
    /// What would be, and why it is not.
    package let text: String
    /// What to do.
    package let link: Link?
    /// Icon.
    package let icon: String

    /// Makes the model of one.
    package init(title: String, text: String, link: Link? = nil, icon: String = "search") {
        self.title = title
        self.text = text
        self.link = link
        self.icon = icon
    }
}
