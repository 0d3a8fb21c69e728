// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A question before something that matters. Template `components/interruption`, inside a form.
package struct Interruption: Encodable, Sendable, Hashable {
    /// What is about to happen.
    package let title: String
    /// What it means.
    package let paragraphs: [String]
    /// Yes.
    package let confirm: Button
    /// No.
    package let cancel: Link
    /// Whether it is the whole page, its title the heading of the page.
    package let isPage: Bool

    /// Makes the model of one.
    package init(title: String, paragraphs: [String], confirm: Button, cancel: Link, isPage: Bool = true) {
        self.title = title
        self.paragraphs = paragraphs
        self.confirm = confirm
        self.cancel = cancel
        self.isPage = isPage
    }
}
