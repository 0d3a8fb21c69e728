// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Who may come to a route.
package enum Visitor: String, Sendable, Hashable, CaseIterable {
    /// Everyone, signed in or not.
    case anyone
    /// A person in her own matter or for a child.
    case individual
    /// Staff with a chosen commission.
    case staff
    /// Staff who have yet to choose a commission.
    case staffWithoutCommission = "staff-without-commission"
    /// A system client with a token.
    case system
}
