// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A part of the inbox with its lines. Partial `inbox/section`.
struct InboxSection: Encodable, Sendable, Hashable {
    let id: String
    let heading: String
    /// How many, in words.
    let count: String
    let hasRows: Bool
    let rows: [InboxRow]
    /// What is said when there is nothing.
    let empty: String?
}
