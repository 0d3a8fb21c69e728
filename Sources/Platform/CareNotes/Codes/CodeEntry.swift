// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A code of a classification with its Swedish term.
package struct CodeEntry: Sendable, Hashable {
    /// The code as it is written, `J06.9`.
    package let code: String
    /// The term of the classification.
    package let term: String

    /// A code with its term.
    package init(code: String, term: String) {
        self.code = code
        self.term = term
    }
}
