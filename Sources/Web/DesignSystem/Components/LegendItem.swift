// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// What one mark of a chart means.
package struct LegendItem: Encodable, Sendable, Hashable {
    /// The mark.
    package let mark: SafeHTML
    /// What it means.
    package let text: String

    /// Makes the model of one.
    package init(mark: SafeHTML, text: String) {
        self.mark = mark
        self.text = text
    }
}
