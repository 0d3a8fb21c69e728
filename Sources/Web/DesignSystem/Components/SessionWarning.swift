// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// That one will be signed out. Template `components/session-warning`.
package struct SessionWarning: Encodable, Sendable, Hashable {
    /// `Du loggas ut om 2 minuter`.
    package let title: String
    /// What is saved.
    package let text: String
    /// Way to stay.
    package let extend: Link

    /// Makes the model of one.
    package init(title: String, text: String, extend: Link) {
        self.title = title
        self.text = text
        self.extend = extend
    }
}
