// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import FHIRCore

/// A page of a journal.
package struct JournalPage: Sendable {
    /// Newest first.
    package var events: [JournalEvent] = []
    /// Leads to older events; nil on the last page.
    package var next: JournalPlace?
    /// Whether the person has anything at all that the reader may see.
    package var hasAnything = false
    /// Whether something exists that the reader is not shown, with why.
    package var refusals: [Verdict] = []
    /// Whether there was more on these days than could be gathered.
    package var isIncomplete = false
    /// Blocks that stand now.
    package var blocks: [Block] = []

    /// An empty page.
    package init() {}
}
