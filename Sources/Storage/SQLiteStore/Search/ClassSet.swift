// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A set of label class numbers, a bit each.
struct ClassSet: Equatable {
    private var words: [UInt64] = []
    private(set) var count = 0

    /// Adds a number, from 0.
    mutating func insert(_ number: Int64) {
        let word = Int(number >> 6)
        if word >= words.count { words.append(contentsOf: repeatElement(0, count: word + 1 - words.count)) }
        let bit = UInt64(1) << UInt64(number & 63)
        if words[word] & bit == 0 { count += 1 }
        words[word] |= bit
    }

    /// Whether a number is in it.
    func contains(_ number: Int64) -> Bool {
        let word = Int(number >> 6)
        return words.indices.contains(word) && words[word] & (1 << UInt64(number & 63)) != 0
    }
}
