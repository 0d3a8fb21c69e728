// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// The head of a column.
package struct TableColumn: Encodable, Sendable, Hashable {
    /// The heading.
    package let text: String
    /// Whether its cells are numbers, set to the right.
    package let isNumber: Bool

    /// Makes the model of one.
    package init(_ text: String, isNumber: Bool = false) {
        self.text = text
        self.isNumber = isNumber
    }
}
