// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// How many of how many, as it may be told.
package struct PublishedTally: Sendable, Hashable {
    /// Those who reach the target; where events are counted, the events.
    package internal(set) var reached: PublishedCount
    /// All of them.
    package internal(set) var total: PublishedCount

    init(reached: PublishedCount, total: PublishedCount) {
        self.reached = reached
        self.total = total
    }

    /// Nothing is told.
    package static let hidden = PublishedTally(reached: .hidden, total: .hidden)

    /// The proportion, or events for each person; nil when one of its numbers is not told or nobody is there.
    package var share: Double? {
        guard let reached = reached.value, let total = total.value, total > 0 else { return nil }
        return Double(reached) / Double(total)
    }
}
