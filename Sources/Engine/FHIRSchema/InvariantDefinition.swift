// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A rule in FHIRPath that a type or element must follow.
package struct InvariantDefinition: Sendable, Hashable {
    /// Who states a rule.
    package enum Origin: Sendable, Hashable {
        /// R4, of an element or in a profile: "Patient.contact", "vitalsigns".
        case r4(String)
        /// Another definition, in this language when it says which. Source: BCP 47.
        case other(language: String?)
    }

    /// The name of the rule: "per-1".
    package let key: String
    /// Whether breaking it is an error; otherwise a warning.
    package let isError: Bool
    /// What must be true, with the element as `$this`.
    package let expression: String
    /// The rule as its definition words it; those of R4 in English. May be empty.
    package let words: String
    /// Who states it. The same key may name other rules elsewhere.
    package let origin: Origin

    /// A rule of its parts.
    package init(key: String, isError: Bool, expression: String, words: String, origin: Origin) {
        self.key = key
        self.isError = isError
        self.expression = expression
        self.words = words
        self.origin = origin
    }

    /// Reads a line of invariants.tsv: element, key, severity, expression, words.
    init(row: [String]) {
        guard row.count == 5 else {
            fatalError("a line of invariants.tsv is not as DefinitionsCompiler writes them")
        }
        self.init(
            key: row[1], isError: row[2] == "error", expression: row[3], words: row[4], origin: .r4(row[0]))
    }
}
