// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// What is said to a person, as a sentence with places and what goes into them, so that it can be said in
/// another language.
///
/// Written as an English string literal: `"must have at least \(count) characters"` keeps the sentence
/// `must have at least {1} characters` and the number. A `Phrasebook` has the sentence in another language.
package struct Wording: Sendable, Hashable {
    /// What goes into a place.
    package enum Argument: Sendable, Hashable {
        /// Said as it is in every language: a name, a code, an address.
        case text(String)
        /// A number, which may choose between one and many.
        case number(Int)
        /// Words of their own.
        case words(Wording)
    }

    /// The sentence in English with {1}, {2} for its places.
    package private(set) var sentence: String
    /// What goes into the places.
    package private(set) var arguments: [Argument]
    /// What a phrasebook may know the words by, tried in order before the sentence.
    private(set) var names: [String] = []

    init(sentence: String, arguments: [Argument]) {
        self.sentence = sentence
        self.arguments = arguments
    }

    /// Words that somebody else wrote, such as those of a definition: told as they are where a phrasebook has
    /// no sentence for any of the names.
    ///
    /// - Parameter names: The sentences may have {1} for the words, and {2} on for `more`.
    package init(words: String, names: [String], more: [String] = []) {
        self.init(sentence: "{1}", arguments: ([words] + more).map { .text($0) })
        self.names = names
    }

    /// A sentence without places, for where nothing may be spent on it before it is needed.
    init(_ sentence: StaticString) {
        self.init(sentence: "\(sentence)", arguments: [])
    }

    /// A sentence without places that was put together elsewhere.
    package init(sentence: String) {
        self.init(sentence: sentence, arguments: [])
    }

    /// A text that is said as it is in every language.
    package init(verbatim text: String) {
        self.init(sentence: "{1}", arguments: [.text(text)])
    }

    /// Names, the last one after "or".
    package static func anyOf(_ names: [String]) -> Wording {
        guard let last = names.last else { return "" }
        let rest = names.dropLast().joined(separator: ", ")
        return rest.isEmpty ? Wording(verbatim: last) : "\(rest) or \(last)"
    }

    /// The words in English.
    package var english: String { text(in: .english) }

    /// The words in a language. What the phrasebook does not have is said in English.
    package func text(in book: Phrasebook) -> String {
        let named = names.lazy.compactMap { book.sentence(for: $0) }.first
        let told = named ?? book.sentence(for: sentence) ?? sentence
        return arguments.isEmpty ? told : SentenceFilling.filled(told, with: arguments, in: book)
    }

    /// Every sentence that a phrasebook must have to say this: its own, or its first name, and those of the
    /// words within.
    package var sentences: [String] {
        if let name = names.first { return [name] }
        let inner = arguments.flatMap { argument -> [String] in
            if case .words(let words) = argument { words.sentences } else { [] }
        }
        return sentence.contains(where: \.isLetter) ? [sentence] + inner : inner
    }

    /// One after the other.
    package static func + (left: Wording, right: Wording) -> Wording {
        var joined = WordingInterpolation(left)
        joined.append(right)
        return joined.wording
    }
}
