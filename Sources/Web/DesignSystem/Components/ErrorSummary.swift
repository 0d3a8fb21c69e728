// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// All that is wrong in a form, above it. Template `components/error-summary`; set `Shell.hasErrors` too.
package struct ErrorSummary: Encodable, Sendable, Hashable {
    /// Each links to its field, `#id`.
    package let errors: [Link]
    /// Whether it takes focus when the page opens, as it should everywhere but in the gallery.
    package let isFocused: Bool

    /// Makes the model of one.
    package init(errors: [Link], isFocused: Bool = true) {
        self.errors = errors
        self.isFocused = isFocused
    }
}
