// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// One row of a `SummaryList`.
package struct SummaryRow: Encodable, Sendable, Hashable {
    /// What it is.
    package let term: String
    /// What it is here.
    package let value: String
    /// A tag after the value.
    package let tag: Tag?
    /// What one can do about it.
    package let action: RowAction?

    /// Makes the model of one.
    package init(term: String, value: String, tag: Tag? = nil, action: RowAction? = nil) {
        self.term = term
        self.value = value
        self.tag = tag
        self.action = action
    }
}
