// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSearch

/// What a body may do inside one write transaction. Sees its own writes; nothing is seen by others until
/// commit.
package protocol WriteSession {
    /// One moment per transaction, never going backwards, also across restarts.
    var now: Instant { get }
    /// The current version, also when deleted; nil when never there.
    func current(_ key: ResourceKey) throws(StoreError) -> StoredResource?
    /// The labels of the current version, also when deleted, without its body; nil when never there.
    func labels(of key: ResourceKey) throws(StoreError) -> Labels?
    /// Current resources that a query finds, at most `limit`; order, page and total of the query are not
    /// used.
    func matches(
        _ query: SearchQuery, within visibility: LabelPredicate, limit: Int
    ) throws(StoreError) -> [ResourceKey]
    /// Writes the next version: current + 1, or 1.
    func put(_ row: ResourceRow) throws(StoreError) -> StoredResource
    /// All kinds, newest version of each, ended ones included.
    func facts(about person: PersonKey) throws(StoreError) -> [Fact]
    /// Newest version of each fact with that second key, ended ones included.
    func facts(kind: String, key: String) throws(StoreError) -> [Fact]
    /// Adds a version of a fact; `recorded` is set to `now`.
    func put(_ fact: Fact) throws(StoreError)
    /// Adds a version of a fact that nobody who cached facts has to hear of: `factsVersion` stays.
    func putUnannounced(_ fact: Fact) throws(StoreError)
    /// Appends to the write stream of the ledger, in the same transaction.
    func append(_ entry: LedgerEntry) throws(StoreError)
}

extension WriteSession {
    /// For stores that read labels and body together.
    package func labels(of key: ResourceKey) throws(StoreError) -> Labels? { try current(key)?.labels }
}
