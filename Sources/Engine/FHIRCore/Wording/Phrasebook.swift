// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Sentences in another language, by the English ones.
package struct Phrasebook: Sendable {
    /// The language: "en", "sv". Source: BCP 47.
    package let language: String
    private let lookUp: @Sendable (String) -> String?

    /// A phrasebook of a language.
    ///
    /// - Parameter lookUp: The sentence in that language for the English one; nil when it has none. May hold
    ///   the places in another order, and `{1:gång|gånger}` for what follows the number in a place.
    package init(language: String, _ lookUp: @escaping @Sendable (String) -> String?) {
        self.language = language
        self.lookUp = lookUp
    }

    /// Says everything as it was written.
    package static let english = Phrasebook(language: "en") { _ in nil }

    func sentence(for english: String) -> String? { lookUp(english) }
}
