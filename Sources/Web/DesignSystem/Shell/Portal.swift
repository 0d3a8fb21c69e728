// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// The part of the site that a page belongs to.
package enum Portal: String, Sendable, Hashable, CaseIterable {
    /// Open pages.
    case open = "public"
    /// `/min`.
    case citizen
    /// `/vard`.
    case staff
    /// `/insikt`.
    case insight
    /// `/utvecklare`.
    case developer

    /// Where it begins.
    package var path: String {
        switch self {
        case .open: "/"
        case .citizen: "/min"
        case .staff: "/vard"
        case .insight: "/insikt"
        case .developer: "/utvecklare"
        }
    }
}
