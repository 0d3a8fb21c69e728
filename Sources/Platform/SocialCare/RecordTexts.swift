// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// The words that are written into the record, in Swedish. Given by the pages, since texts are not kept here.
package struct RecordTexts: Sendable {
    private let text: @Sendable (String) -> String

    /// - Parameter text: The words of a key such as `area.d1`.
    package init(_ text: @escaping @Sendable (String) -> String) {
        self.text = text
    }

    subscript(_ key: String) -> String { text(key) }
}
