// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Counts of people: how many of how many.
struct Tally: Sendable, Hashable {
    /// Those who reach the target.
    var reached = 0
    /// All of them.
    var total = 0
    /// What happened to those who are reached, where events are counted: one may have several.
    var events = 0

    mutating func count(isReached: Bool, events: Int = 0) {
        total += 1
        if isReached { reached += 1 }
        self.events += events
    }
}
