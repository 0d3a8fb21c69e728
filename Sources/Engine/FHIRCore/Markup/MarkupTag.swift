// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A start tag of XML: where its parts stand in the text.
package struct MarkupTag: Sendable {
    /// One attribute.
    package struct Attribute: Sendable {
        /// The name with its prefix.
        package let name: Range<Int>
        /// What stands between the quotes, not decoded.
        package let value: Range<Int>
    }

    /// From `<` up to and with `>`.
    package let range: Range<Int>
    /// The name with its prefix.
    package let name: Range<Int>
    /// In the order written.
    package let attributes: [Attribute]
    /// Whether it ends with `/>`, so that no end tag follows.
    package let isEmpty: Bool
}
