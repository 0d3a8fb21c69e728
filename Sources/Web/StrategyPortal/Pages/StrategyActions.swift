// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem

/// Links that look like buttons, in a row.
struct StrategyActions: Encodable, Sendable, Hashable {
    let links: [LinkButton]

    /// Nil for no links.
    init?(_ links: [LinkButton]) {
        guard !links.isEmpty else { return nil }
        self.links = links
    }
}
