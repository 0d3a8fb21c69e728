// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Rows of text found by the beginnings of their words, all words of the question together.
///
/// Cost of a question: a binary search for each word and the rows that it finds.
struct WordIndex: Sendable {
    private struct Word: Sendable {
        let text: [UInt8]
        let row: Int
    }

    private let words: [Word]

    /// An index over rows; their order is the order of answers.
    init(_ rows: [String]) {
        var words: [Word] = []
        for (row, text) in rows.enumerated() {
            for word in Set(Self.words(of: text)) { words.append(Word(text: word, row: row)) }
        }
        self.words = words.sorted { Self.isBefore($0.text, $1.text) }
    }

    /// The rows that have a word beginning with each word of the question, in their order.
    func rows(for question: String) -> [Int] {
        var found: Set<Int>?
        for word in Self.words(of: question) {
            let rows = rows(beginningWith: word)
            found = found.map { $0.intersection(rows) } ?? rows
            if found?.isEmpty == true { return [] }
        }
        return found?.sorted() ?? []
    }

    private func rows(beginningWith word: [UInt8]) -> Set<Int> {
        var low = 0
        var high = words.count
        while low < high {
            let middle = (low + high) / 2
            if Self.isBefore(words[middle].text, word) { low = middle + 1 } else { high = middle }
        }
        var rows: Set<Int> = []
        while low < words.count, words[low].text.starts(with: word) {
            rows.insert(words[low].row)
            low += 1
        }
        return rows
    }

    private static func isBefore(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        left.lexicographicallyPrecedes(right)
    }

    /// Lower case, parted by everything but letters and digits; a full stop inside a code parts nothing.
    static func words(of text: String) -> [[UInt8]] {
        var words: [[UInt8]] = []
        var current = ""
        for character in text.lowercased() {
            if character.isLetter || character.isNumber {
                current.append(character)
            } else if character != ".", !current.isEmpty {
                words.append(Array(current.utf8))
                current = ""
            }
        }
        if !current.isEmpty { words.append(Array(current.utf8)) }
        return words
    }
}
