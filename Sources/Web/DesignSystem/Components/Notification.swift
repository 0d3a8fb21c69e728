// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A message in the page. Template `components/notification`.
package struct Notification: Encodable, Sendable, Hashable {
    /// `ok`, `info`, `warn` or `danger`.
    package let kind: TagKind
    /// What has happened.
    package let title: String
    /// What it means.
    package let text: String?
    /// What to do.
    package let link: Link?
    /// Whether it tells the result of what one just did.
    package let isStatus: Bool
    /// Symbol in the sprite.
    package let symbol: String

    /// Makes the model of one.
    package init(
        kind: TagKind, title: String, text: String? = nil, link: Link? = nil, isStatus: Bool = false
    ) {
        self.kind = kind
        self.title = title
        self.text = text
        self.link = link
        self.isStatus = isStatus
        self.symbol = kind.symbol
    }
}
