// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRStore

/// What a person has written, and what she may have written that cannot be read.
package struct OwnWordsList: Sendable {
    /// The newest first.
    package let items: [OwnWords]
    /// Resources of the same type of which the body cannot be read.
    package let unreadable: [UnreadableResource]

    /// Words in any order.
    init(_ words: [OwnWords], unreadable: [UnreadableResource]) {
        items = words.sorted { $0.time > $1.time }
        self.unreadable = unreadable
    }

    /// What she wrote last; nil when nothing that can be read.
    package var newest: OwnWords? { items.first }
}
