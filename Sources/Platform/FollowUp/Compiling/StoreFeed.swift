// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import GuardedStore

/// What has been drawn for follow-up from what one care provider has, through the door: decided, minimised,
/// logged. Kept between compilations, so that the next draws again only persons of whom something changed.
struct StoreFeed: Sendable {
    private var rows: [MinimisedRow<DrawnFact>] = []
    private var mark: CompilationMark?

    /// How many values have been drawn.
    var rowCount: Int { rows.count }

    /// Draws what has changed since the time before; at first everything.
    ///
    /// - Throws: What the door throws: `.forbidden` without the right, `.unavailable` when the log cannot be
    ///   written. Then nothing is changed.
    /// - Complexity: O(what the provider has of the kinds asked for) at first, then O(rows kept + what the
    ///   changed persons have).
    mutating func renew(through door: Door, for visit: Visit) async throws(DoorError) {
        let drawn = try await door.compile(FollowUpQueries.all, for: visit, since: mark) {
            FollowUpDrawing.fact(of: $0)
        }
        if let redrawn = drawn.redrawn {
            rows.removeAll { redrawn.contains($0.pseudonym) }
            rows += drawn.rows
        } else {
            rows = drawn.rows
        }
        mark = drawn.mark
    }

    /// The columns that are counted in.
    func store() -> FollowUpStore {
        var filling = StoreFilling()
        for row in rows { filling.add(row.value, of: row.pseudonym, at: row.unit) }
        return filling.finish()
    }
}
