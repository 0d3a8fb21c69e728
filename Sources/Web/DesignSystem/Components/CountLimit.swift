// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// The most characters a text may have, and the words that say so.
package struct CountLimit: Encodable, Sendable, Hashable {
    /// Id of the counting line: the id of the field and `-count`.
    package let id: String
    /// The most characters.
    package let max: Int
    /// `Du kan skriva 500 tecken.`
    package let text: String
    /// `{count} tecken kvar`, for the script.
    package let left: String
    /// `{count} tecken för mycket`, for the script.
    package let over: String

    /// Makes the model of one.
    package init(id: String, max: Int, text: String, left: String, over: String) {
        self.id = id
        self.max = max
        self.text = text
        self.left = left
        self.over = over
    }
}
