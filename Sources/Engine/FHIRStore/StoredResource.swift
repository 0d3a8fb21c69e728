// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// One version of a resource as the store has it.
package struct StoredResource: Sendable, Hashable {
    /// Type and id.
    package var key: ResourceKey
    /// Counted from 1.
    package var version: Int
    /// When this version was written.
    package var updated: Instant
    /// Whether this version says that the resource is gone.
    package var isDeleted: Bool
    /// Who may see it, as far as the store knows.
    package var labels: Labels
    /// JSON with id, meta.versionId and meta.lastUpdated; empty when deleted.
    package var body: [UInt8]
    /// What made this version.
    package var interaction: Interaction

    /// A version with all its facts.
    package init(
        key: ResourceKey, version: Int, updated: Instant, isDeleted: Bool, labels: Labels, body: [UInt8],
        interaction: Interaction
    ) {
        self.key = key
        self.version = version
        self.updated = updated
        self.isDeleted = isDeleted
        self.labels = labels
        self.body = body
        self.interaction = interaction
    }

    /// The body, parsed. Cost: about a microsecond a kilobyte.
    package func document() throws(JSONError) -> JSONDocument {
        try JSONDocument(parsing: body)
    }
}
