// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Counts of people: how many of how many.
struct Tally: Sendable, Hashable {
    /// Those who reach the target.
    var reached = 0
    /// All of them.
    var total = 0

    mutating func count(isReached: Bool) {
        total += 1
        if isReached { reached += 1 }
    }
}
