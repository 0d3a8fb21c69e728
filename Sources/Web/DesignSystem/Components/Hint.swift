// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A line of help or an error beside a field, with the id that the field names.
package struct Hint: Encodable, Sendable, Hashable {
    /// Id of the element.
    package let id: String
    /// What it says.
    package let text: String

    /// Makes the model of one.
    package init(id: String, text: String) {
        self.id = id
        self.text = text
    }
}
