// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSearch

/// Versions of resources, facts and the ledger in one database. No law: only `GuardedStore` may call it for
/// people.
package protocol ResourceStore: Sendable {
    /// The current version, also when deleted; nil when never there.
    func read(_ key: ResourceKey) async throws(StoreError) -> StoredResource?
    /// The current versions of those that are there, deleted ones included, in the order of `keys`.
    func read(_ keys: [ResourceKey]) async throws(StoreError) -> [StoredResource]
    /// One version; nil when there is none such.
    func read(_ key: ResourceKey, version: Int) async throws(StoreError) -> StoredResource?
    /// Versions before `version` (all when nil), newest first, at most `count`.
    func history(
        of key: ResourceKey, before version: Int?, count: Int
    ) async throws(StoreError) -> [StoredResource]
    /// A page of current resources that the query finds and the predicate holds for.
    ///
    /// A resource that does not change while one pages appears exactly once, one that changes at most once.
    /// - Throws: `.badPageToken` when `after` does not fit the query, `.refused` for a filter or sort key
    ///   that the store cannot run.
    func search(
        _ query: SearchQuery, within visibility: LabelPredicate, after: PageKey?, count: Int
    ) async throws(StoreError) -> SearchPage
    /// One person's current resources over all types, newest care day first, those without a day last.
    ///
    /// - Parameters:
    ///   - types: Which types; empty for all.
    ///   - careDays: Which days; nil for all, also those of no day.
    ///   - after: The place that the page before ended at; its moment holds.
    func timeline(
        of person: PersonKey, types: [ResourceType], within visibility: LabelPredicate,
        careDays: ClosedRange<CalendarDay>?, after: PageKey?, count: Int
    ) async throws(StoreError) -> SearchPage
    /// How many current resources the query finds and the predicate holds for.
    func count(_ query: SearchQuery, within visibility: LabelPredicate) async throws(StoreError) -> Int
    /// What a person has, by label class. For deciding before searching.
    func labelClasses(of person: PersonKey) async throws(StoreError) -> [LabelClassUse]
    /// The latest moment that any version was given; what is written later has this moment or a later one.
    func latestMoment() async throws(StoreError) -> Instant
    /// The persons of whom an owner has had something of these types written at a moment or later: by the
    /// current versions, deleted ones included, and by those before them.
    ///
    /// - Complexity: O(resources of the types written since then, with their versions).
    func persons(
        changedSince moment: Instant, types: [ResourceType], owner: String
    ) async throws(StoreError) -> Set<PersonKey>
    /// All kinds, newest version of each, ended ones included.
    func facts(about person: PersonKey) async throws(StoreError) -> [Fact]
    /// Newest version of each fact with that second key, ended ones included.
    func facts(kind: String, key: String) async throws(StoreError) -> [Fact]
    /// A whole directory: newest version of each, ended ones included.
    func facts(kind: String) async throws(StoreError) -> [Fact]
    /// Grows with every fact write of any process but unannounced ones; for caches. Cheap.
    func factsVersion() async throws(StoreError) -> Int64
    /// Runs `body` inside one write transaction on the writer's thread and returns after the commit is
    /// durable.
    ///
    /// Many waiting bodies share one commit with a savepoint each: a body that throws undoes only its own
    /// writes. `body` must not block or wait for anything but the session.
    /// - Throws: `.busy` when the queue is full, otherwise what `body` throws.
    func write<R: Sendable>(
        _ body: @escaping @Sendable (any WriteSession) throws(StoreError) -> R
    ) async throws(StoreError) -> R
    /// The log of this database.
    var ledger: any Ledger { get }
    /// Resources by type and bytes on disk. Cost: a scan of the key index.
    func statistics() async throws(StoreError) -> StoreStatistics
}
