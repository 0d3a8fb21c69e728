// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// Why facts of a question of access, given as JSON, could not be read.
package struct AccessInputError: Error, Sendable, Hashable {
    /// What went wrong, for code.
    package enum Code: Sendable, Hashable {
        case syntax
        /// Not an object, or not an array of objects.
        case wrongShape
        case unknownField
        case badValue
    }

    /// What went wrong, for code.
    package let code: Code
    /// The field; empty when it is about the whole.
    package let field: String
    /// What is wrong and what is allowed, for the one who wrote it.
    package let reason: String

    /// An error with its reason in words.
    package init(_ code: Code, field: String = "", _ reason: String) {
        self.code = code
        self.field = field
        self.reason = reason
    }

    /// The same with the case it is about.
    func inCase(_ name: String) -> AccessInputError {
        AccessInputError(code, field: field, "\(name): \(reason)")
    }
}
