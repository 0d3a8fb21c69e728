// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem

/// A part of the inbox with its lines. Partial `inbox/section`.
struct InboxSection: Encodable, Sendable, Hashable {
    let id: String
    let heading: String
    /// How many, in words.
    let count: String
    let hasRows: Bool
    let rows: [InboxRow]
    /// What should have been among them but cannot be read; first.
    let unreadable: [UnreadableItem]
    /// What is said when there is nothing.
    let empty: String?
}
