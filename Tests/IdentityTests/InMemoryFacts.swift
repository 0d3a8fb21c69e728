// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSearch
import FHIRStore
import Synchronization

/// A store that keeps facts in memory and nothing else; asked for anything else it says no.
final class InMemoryFacts: ResourceStore {
    private let newest = Mutex<[String: Fact]>([:])
    private let version = Atomic<Int64>(0)

    func read(_ key: ResourceKey) async throws(StoreError) -> StoredResource? { nil }
    func read(_ keys: [ResourceKey]) async throws(StoreError) -> [StoredResource] { [] }
    func read(_ key: ResourceKey, version: Int) async throws(StoreError) -> StoredResource? { nil }

    func history(
        of key: ResourceKey, before version: Int?, count: Int
    ) async throws(StoreError) -> [StoredResource] { [] }

    func search(
        _ query: SearchQuery, within visibility: LabelPredicate, after: PageKey?, count: Int
    ) async throws(StoreError) -> SearchPage { throw Self.onlyFacts }

    func timeline(
        of person: PersonKey, types: [ResourceType], within visibility: LabelPredicate,
        careDays: ClosedRange<CalendarDay>?, after: PageKey?, count: Int
    ) async throws(StoreError) -> SearchPage { throw Self.onlyFacts }

    func count(_ query: SearchQuery, within visibility: LabelPredicate) async throws(StoreError) -> Int { 0 }
    func latestMoment() async throws(StoreError) -> Instant { .distantPast }
    func persons(
        changedSince moment: Instant, types: [ResourceType], owner: String
    ) async throws(StoreError) -> Set<PersonKey> { [] }
    func labelClasses(of person: PersonKey) async throws(StoreError) -> [LabelClassUse] { [] }

    func facts(about person: PersonKey) async throws(StoreError) -> [Fact] {
        newest.withLock { $0.values.filter { $0.person == person } }
    }

    func facts(kind: String, key: String) async throws(StoreError) -> [Fact] {
        newest.withLock { $0.values.filter { $0.kind == kind && $0.key == key } }
    }

    func facts(kind: String) async throws(StoreError) -> [Fact] {
        newest.withLock { $0.values.filter { $0.kind == kind } }
    }

    func factsVersion() async throws(StoreError) -> Int64 { version.load(ordering: .acquiring) }

    func write<R: Sendable>(
        _ body: @escaping @Sendable (any WriteSession) throws(StoreError) -> R
    ) async throws(StoreError) -> R {
        let session = FactSession(newest.withLock { $0 })
        let result = try body(session)
        newest.withLock { $0 = session.newest }
        if session.isAnnounced { version.add(1, ordering: .acquiringAndReleasing) }
        return result
    }

    var ledger: any Ledger { fatalError("facts in memory keep no log") }

    func statistics() async throws(StoreError) -> StoreStatistics {
        StoreStatistics(resources: [:], bytesOnDisk: 0)
    }

    static var onlyFacts: StoreError { StoreError(.refused, "only facts are kept in memory") }
}

/// One transaction on facts in memory.
private final class FactSession: WriteSession {
    var newest: [String: Fact]
    private(set) var isAnnounced = false
    let now = Instant(milliseconds: 0)

    init(_ newest: [String: Fact]) { self.newest = newest }

    func current(_ key: ResourceKey) throws(StoreError) -> StoredResource? { nil }

    func matches(
        _ query: SearchQuery, within visibility: LabelPredicate, limit: Int
    ) throws(StoreError) -> [ResourceKey] { [] }

    func put(_ row: ResourceRow) throws(StoreError) -> StoredResource { throw InMemoryFacts.onlyFacts }

    func facts(about person: PersonKey) throws(StoreError) -> [Fact] {
        newest.values.filter { $0.person == person }
    }

    func facts(kind: String, key: String) throws(StoreError) -> [Fact] {
        newest.values.filter { $0.kind == kind && $0.key == key }
    }

    func put(_ fact: Fact) throws(StoreError) {
        isAnnounced = true
        try putUnannounced(fact)
    }

    func putUnannounced(_ fact: Fact) throws(StoreError) { newest["\(fact.kind) \(fact.id)"] = fact }
    func append(_ entry: LedgerEntry) throws(StoreError) { throw InMemoryFacts.onlyFacts }
}
