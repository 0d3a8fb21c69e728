// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Text that can be unfolded. Template `components/details`.
package struct Details: Encodable, Sendable, Hashable {
    /// What is asked.
    package let summary: String
    /// The answer.
    package let paragraphs: [String]
    /// Whether it is unfolded.
    package let isOpen: Bool

    /// Makes the model of one.
    package init(summary: String, paragraphs: [String], isOpen: Bool = false) {
        self.summary = summary
        self.paragraphs = paragraphs
        self.isOpen = isOpen
    }
}
