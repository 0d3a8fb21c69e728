// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Whether every source answered. Template `components/source-status`.
package struct SourceStatus: Encodable, Sendable, Hashable {
    /// `3 av 4 källor svarade.`
    package let text: String
    /// One sentence for each that did not.
    package let missing: [String]
    /// Whether all answered.
    package let isComplete: Bool

    /// Makes the model of one.
    package init(text: String, missing: [String] = []) {
        self.text = text
        self.missing = missing
        self.isComplete = missing.isEmpty
    }
}
