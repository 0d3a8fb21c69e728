// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Says that one acts for somebody else, on every page where it is so.
package struct ActingBar: Sendable, Hashable {
    /// `Du hjälper nu Elsa Berg. Det du gör syns för Elsa.`
    package let text: String
    /// `Sluta hjälpa Elsa`.
    package let stopText: String
    /// Path that the form which stops it is sent to.
    package let stopAction: String

    /// A bar.
    package init(text: String, stopText: String, stopAction: String) {
        self.text = text
        self.stopText = stopText
        self.stopAction = stopAction
    }
}
