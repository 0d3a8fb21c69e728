// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Head of a printed page. Template `components/print-header`; seen on paper only.
package struct PrintHeader: Encodable, Sendable, Hashable {
    /// Whose it is.
    package let name: String
    /// Identity number.
    package let number: String
    /// When and by whom it was printed.
    package let printed: String
    /// Where it is from.
    package let source: String

    /// Makes the model of one.
    package init(name: String, number: String, printed: String, source: String) {
        self.name = name
        self.number = number
        self.printed = printed
        self.source = source
    }
}
