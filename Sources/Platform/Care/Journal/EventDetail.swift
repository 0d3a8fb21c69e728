// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import FHIRCore

/// One event with everything written at it.
package struct EventDetail: Sendable {
    /// The event itself.
    package var item: RecordItem
    /// The contact at which it was written; nil for a contact itself, and when it has none or may not be
    /// seen.
    package var contact: RecordItem?
    /// For a contact what was written at it; for anything else what else was written at its contact.
    package var related: [RecordItem] = []
    /// The person's blocks that stand.
    package var blocks: [Block] = []

    /// An event alone.
    package init(item: RecordItem) {
        self.item = item
    }
}
