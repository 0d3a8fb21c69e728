// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Why the design system could not start or render.
package struct DesignError: Error, Sendable, Hashable {
    /// What went wrong, for code. Switch on this.
    package enum Code: Sendable, Hashable {
        /// A template does not parse.
        case template
        /// No template has this name.
        case unknownTemplate
    }

    /// What went wrong, for code.
    package let code: Code
    /// What went wrong, for the log. Holds no patient data.
    package let reason: String

    init(_ code: Code, _ reason: String) {
        self.code = code
        self.reason = reason
    }
}
