// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem

/// One line of a list: what, about whom, and its state in words. Partial `inbox/row`.
struct InboxRow: Encodable, Sendable, Hashable {
    let href: String
    let title: String
    let hint: String
    let tags: [Tag]
}
