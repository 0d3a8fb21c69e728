// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Why a FHIRPath expression cannot be compiled or evaluated.
package struct PathError: Error, Sendable, Hashable {
    /// What went wrong, for code. Switch on this.
    package enum Code: Sendable, Hashable {
        /// The text is not FHIRPath.
        case syntax
        /// The function is not one that this engine has.
        case unknownFunction
        /// A function got too few, too many or unusable arguments, or an input of a type it does not take.
        case badArguments
        /// A type name that neither FHIR R4 nor System knows.
        case unknownType
        /// A name that the type at hand has no element of. Only in `PathMode.strict`.
        case unknownElement
        /// A variable that is defined twice.
        case badVariable
        /// The expression is longer or deeper than `PathLimits` allows.
        case tooLarge
        /// The values at hand do not fit the operation, for example two items where one is needed.
        case evaluation
        /// The evaluation takes more steps or gives more items than `PathLimits` allows.
        case tooMuch
    }

    /// When it goes wrong: while the text is read, while its meaning is looked up, or while it runs.
    package enum Kind: String, Sendable, Hashable {
        case syntax, semantic, execution
    }

    /// What went wrong, for code.
    package let code: Code
    /// What went wrong and what was expected, in words. Holds no patient data.
    package let reason: String
    /// Where in the expression, in UTF-8 bytes from its start; nil when it is not of the expression, but of
    /// what it is to run on.
    package let offset: Int?

    /// Makes an error.
    package init(_ code: Code, _ reason: String, at offset: Int? = nil) {
        self.code = code
        self.reason = reason
        self.offset = offset
    }

    /// What went wrong, and where, in words.
    package var said: String {
        offset.map { "\(reason) (at byte \($0) of the expression)" } ?? reason
    }

    /// When it went wrong.
    package var kind: Kind {
        switch code {
        case .syntax, .tooLarge: .syntax
        case .unknownFunction, .badArguments, .unknownType, .unknownElement, .badVariable: .semantic
        case .evaluation, .tooMuch: .execution
        }
    }

    /// The same error with its place, unless it has one already.
    func placed(at offset: Int?) -> PathError {
        self.offset == nil ? PathError(code, reason, at: offset) : self
    }
}
