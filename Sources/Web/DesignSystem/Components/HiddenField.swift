// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A value that a form carries unseen.
package struct HiddenField: Encodable, Sendable, Hashable {
    /// Name it is sent under.
    package let name: String
    /// Value it is sent with.
    package let value: String

    /// Makes the model of one.
    package init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }
}
