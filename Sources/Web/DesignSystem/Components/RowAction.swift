// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A link in a row: `Ändra` with the row's object read out.
package struct RowAction: Encodable, Sendable, Hashable {
    /// What is seen.
    package let text: String
    /// What it is about, read out only.
    package let object: String
    /// Where it leads.
    package let href: String

    /// Makes the model of one.
    package init(text: String, object: String, href: String) {
        self.text = text
        self.object = object
        self.href = href
    }
}
