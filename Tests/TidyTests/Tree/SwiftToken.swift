// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A word, a number, a sign or a string literal, and its line.
struct SwiftToken: Sendable, Hashable {
    let text: String
    /// Counted from 1.
    let line: Int
    /// In the bytes of the file; 0 where only the line is known.
    var offset = 0

    /// Whether it is a word: a name or a keyword.
    var isWord: Bool {
        guard let first = text.unicodeScalars.first else { return false }
        return first == "_" || first.properties.isAlphabetic
    }

    /// Whether nothing stands between this and the next.
    func touches(_ next: SwiftToken) -> Bool {
        offset + text.utf8.count == next.offset
    }
}
