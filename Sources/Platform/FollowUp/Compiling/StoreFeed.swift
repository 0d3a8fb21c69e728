// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import GuardedStore

/// Feeds a store for follow-up with what one care provider has, through the door: decided, minimised, logged.
struct StoreFeed: Sendable {
    let door: Door

    /// - Throws: What the door throws: `.forbidden` without the right, `.unavailable` when the log cannot be
    ///   written.
    /// - Complexity: O(what the provider has of the kinds asked for).
    func store(for visit: Visit) async throws(DoorError) -> (store: FollowUpStore, rows: Int) {
        let rows = try await door.compile(FollowUpQueries.all, for: visit) { FollowUpDrawing.fact(of: $0) }
        var filling = StoreFilling()
        for row in rows { filling.add(row.value, of: row.pseudonym, at: row.unit) }
        return (filling.finish(), rows.count)
    }
}
