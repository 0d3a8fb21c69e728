// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// One way of dividing all, as it may be told.
package enum PublishedSplit<Key: Sendable & Hashable>: Sendable, Hashable {
    /// Parts in a fixed order; only those with somebody in them.
    case shown([Part])
    /// Not told at all: no choice of hidden cells would keep the small ones safe.
    case withheld

    /// One part.
    package struct Part: Sendable, Hashable {
        /// What it is: a unit, a sex.
        package let key: Key
        /// Its numbers.
        package let tally: PublishedTally
    }

    /// The parts; none when withheld.
    package var parts: [Part] {
        if case .shown(let parts) = self { parts } else { [] }
    }
}
