// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A list of points, each with a way to what it is about.
struct StrategyPoints: Encodable, Sendable, Hashable {
    /// One of them.
    struct Item: Encodable, Sendable, Hashable {
        let text: String
        let href: String?

        init(_ text: String, href: String? = nil) {
            self.text = text
            self.href = href
        }
    }

    let items: [Item]

    /// Nil for no points.
    init?(_ items: [Item]) {
        guard !items.isEmpty else { return nil }
        self.items = items
    }
}
