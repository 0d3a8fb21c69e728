// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRStore

/// Versions of one resource that a reader may see.
package struct HistoryPage: Sendable {
    /// Newest first; fewer than were asked for when some are hidden.
    package let versions: [StoredResource]
    /// Where the next page goes on: before this version. Nil when all have been looked at.
    package let next: Int?
}
