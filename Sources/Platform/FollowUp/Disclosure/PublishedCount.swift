// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A count as it may be told.
package enum PublishedCount: Sendable, Hashable {
    case exact(Int)
    /// Fewer than a limit, which one is not told.
    case fewerThan(Int)
    /// Not told: it would tell another number, or the group is too small.
    case hidden

    /// The count when it may be told.
    package var value: Int? {
        if case .exact(let value) = self { value } else { nil }
    }
}
