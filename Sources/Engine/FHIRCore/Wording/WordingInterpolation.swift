// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Gathers a sentence and what goes into its places from a string literal.
package struct WordingInterpolation: StringInterpolationProtocol {
    private var sentence = ""
    private var arguments: [Wording.Argument] = []

    /// An empty sentence.
    package init(literalCapacity: Int, interpolationCount: Int) {
        sentence.reserveCapacity(literalCapacity + 3 * interpolationCount)
        arguments.reserveCapacity(interpolationCount)
    }

    init(_ wording: Wording) {
        append(wording)
    }

    var wording: Wording { Wording(sentence: sentence, arguments: arguments) }

    /// A part of the sentence.
    package mutating func appendLiteral(_ literal: String) { sentence += literal }

    /// A place for a text that is the same in every language.
    package mutating func appendInterpolation(_ text: String) { append(.text(text)) }

    /// A place for a number.
    package mutating func appendInterpolation(_ number: Int) { append(.number(number)) }

    /// A place for other words.
    package mutating func appendInterpolation(_ words: Wording) { append(.words(words)) }

    /// A place for what is the same in every language.
    package mutating func appendInterpolation(_ value: some CustomStringConvertible) {
        append(.text(value.description))
    }

    /// The sentence goes on with another, whose places follow. What is known by a name goes into a place.
    mutating func append(_ other: Wording) {
        if !other.names.isEmpty { return append(.words(other)) }
        sentence += SentenceFilling.renumbered(other.sentence, by: arguments.count)
        arguments += other.arguments
    }

    private mutating func append(_ argument: Wording.Argument) {
        arguments.append(argument)
        sentence += "{\(arguments.count)}"
    }
}

extension Wording: ExpressibleByStringInterpolation {
    /// A sentence without places.
    package init(stringLiteral value: String) { self.init(sentence: value, arguments: []) }

    /// A sentence with places.
    package init(stringInterpolation: WordingInterpolation) { self = stringInterpolation.wording }
}
