// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSearch

/// What a write asks the store to keep: the next version of one resource.
package struct ResourceRow: Sendable {
    /// Type and id.
    package var key: ResourceKey
    /// The text to finish; nil deletes.
    package var text: ResourceText?
    /// The labels of this version; a deletion keeps those it is given, so that history stays guarded.
    package var labels: Labels
    /// What it is found by; ignored when deleting.
    package var entries: [IndexEntry]
    /// What made this version.
    package var interaction: Interaction
    /// Whether the id was made just now at random. No earlier version is then looked for; should there be one
    /// after all, the write fails.
    package var isNewID: Bool

    /// A version to be written.
    package init(
        key: ResourceKey, text: ResourceText?, labels: Labels, entries: [IndexEntry],
        interaction: Interaction,
        isNewID: Bool = false
    ) {
        self.key = key
        self.text = text
        self.labels = labels
        self.entries = entries
        self.interaction = interaction
        self.isNewID = isNewID
    }
}
