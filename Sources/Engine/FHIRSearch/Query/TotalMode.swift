// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// `_total`
package enum TotalMode: String, Sendable, Hashable {
    /// No count.
    case none
    /// An exact count; `estimate` asks for it too, since it is at hand.
    case accurate
}
