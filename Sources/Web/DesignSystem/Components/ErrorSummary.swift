// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// All that is wrong in a form, above it. Template `components/error-summary`; set `Shell.hasErrors` too.
package struct ErrorSummary: Sendable, Hashable {
    /// Each links to its field, `#id`.
    package let errors: [Link]

    /// Makes the model of one.
    package init(errors: [Link]) {
        self.errors = errors
    }
}
