// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Text that leads somewhere.
package struct Link: Encodable, Sendable, Hashable {
    /// What is read.
    package let text: String
    /// A path of this site, or an address.
    package let href: String

    /// Makes the model of one.
    package init(_ text: String, href: String) {
        self.text = text
        self.href = href
    }
}
