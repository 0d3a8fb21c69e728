// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A rule in FHIRPath that a type or element must follow.
package struct InvariantDefinition: Sendable, Hashable {
    /// The name of the rule: "per-1".
    package let key: String
    /// Whether breaking it is an error; otherwise a warning.
    package let isError: Bool
    /// What must be true, with the element as `$this`.
    package let expression: String
    /// The rule in English, as the specification words it.
    package let words: String

    /// A rule of its parts.
    package init(key: String, isError: Bool, expression: String, words: String) {
        self.key = key
        self.isError = isError
        self.expression = expression
        self.words = words
    }

    /// Reads a line of invariants.tsv: element, key, severity, expression, words.
    init(row: [String]) {
        guard row.count == 5 else {
            fatalError("a line of invariants.tsv is not as DefinitionsCompiler writes them")
        }
        self.init(key: row[1], isError: row[2] == "error", expression: row[3], words: row[4])
    }
}
