// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A remark set apart. Template `components/inset`.
package struct Inset: Encodable, Sendable, Hashable {
    /// What it says.
    package let text: String

    /// Makes the model of one.
    package init(_ text: String) {
        self.text = text
    }
}
