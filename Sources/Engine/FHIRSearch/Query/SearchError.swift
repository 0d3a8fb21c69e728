// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Why a search is refused.
package struct SearchError: Error, Sendable, Hashable {
    /// What is wrong, for code. Switch on this.
    package enum Code: Sendable, Hashable {
        /// The resource type has no such search parameter.
        case unknownParameter
        /// The value cannot be read as the kind that the parameter needs.
        case badValue
        /// The modifier does not belong to this kind of parameter.
        case badModifier
        /// FHIR has it, this node does not.
        case unsupported
        /// More than `SearchLimits` allows.
        case tooMany
    }

    /// What is wrong, for code.
    package let code: Code
    /// The parameter as it was written, modifier included.
    package let parameter: String
    /// What is wrong and what to do instead, in words. Does not repeat the value.
    package let reason: String

    /// Makes an error.
    package init(_ code: Code, _ parameter: String, _ reason: String) {
        self.code = code
        self.parameter = parameter
        self.reason = reason
    }
}
