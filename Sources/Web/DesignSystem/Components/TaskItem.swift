// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// One thing to do.
package struct TaskItem: Encodable, Sendable, Hashable {
    /// What.
    package let text: String
    /// Where it is done.
    package let href: String
    /// More about it.
    package let hint: String?
    /// How far it is.
    package let status: Tag

    /// Makes the model of one.
    package init(text: String, href: String, hint: String? = nil, status: Tag) {
        self.text = text
        self.href = href
        self.hint = hint
        self.status = status
    }
}
