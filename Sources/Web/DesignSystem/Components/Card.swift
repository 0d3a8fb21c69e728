// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A door to a page. Template `components/card`; a list of them in `<ul class="cards">`.
package struct Card: Encodable, Sendable, Hashable {
    /// Where it leads.
    package let title: String
    /// Path.
    package let href: String
    /// What is there.
    package let text: String
    /// Icon.
    package let icon: String?
    /// A short word such as `2 nya`.
    package let badge: String?

    /// Makes the model of one.
    package init(title: String, href: String, text: String, icon: String? = nil, badge: String? = nil) {
        self.title = title
        self.href = href
        self.text = text
        self.icon = icon
        self.badge = badge
    }
}
