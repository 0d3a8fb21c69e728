// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// One cell.
package struct TableCell: Encodable, Sendable, Hashable {
    /// What it says.
    package let text: String
    /// Where its text leads.
    package let href: String?
    /// A tag after the text.
    package let tag: Tag?
    /// Whether it is a number.
    package let isNumber: Bool

    /// Makes the model of one.
    package init(_ text: String, href: String? = nil, tag: Tag? = nil, isNumber: Bool = false) {
        self.text = text
        self.href = href
        self.tag = tag
        self.isNumber = isNumber
    }
}
