// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSearch
import FHIRStore

/// A store whose resource with one key has a body that cannot be read.
package struct BrokenStore: ResourceStore {
    private let whole: any ResourceStore
    private let broken: ResourceKey

    package init(whole: any ResourceStore, broken: ResourceKey) {
        self.whole = whole
        self.broken = broken
    }

    package var ledger: any Ledger { whole.ledger }

    private func spoilt(_ resource: StoredResource) -> StoredResource {
        guard resource.key == broken else { return resource }
        var spoilt = resource
        spoilt.body = Array(resource.body.dropLast())
        return spoilt
    }

    private func spoilt(_ page: SearchPage) -> SearchPage {
        SearchPage(resources: page.resources.map(spoilt), next: page.next, total: page.total)
    }

    package func read(_ key: ResourceKey) async throws(StoreError) -> StoredResource? {
        guard let found = try await whole.read(key) else { return nil }
        return spoilt(found)
    }

    package func read(_ keys: [ResourceKey]) async throws(StoreError) -> [StoredResource] {
        try await whole.read(keys).map(spoilt)
    }

    package func read(_ key: ResourceKey, version: Int) async throws(StoreError) -> StoredResource? {
        try await whole.read(key, version: version).map(spoilt)
    }

    package func history(
        of key: ResourceKey, before version: Int?, count: Int
    ) async throws(StoreError) -> [StoredResource] {
        try await whole.history(of: key, before: version, count: count).map(spoilt)
    }

    package func search(
        _ query: SearchQuery, within visibility: LabelPredicate, after: PageKey?, count: Int
    ) async throws(StoreError) -> SearchPage {
        spoilt(try await whole.search(query, within: visibility, after: after, count: count))
    }

    package func timeline(
        of person: PersonKey, types: [ResourceType], within visibility: LabelPredicate,
        careDays: ClosedRange<CalendarDay>?, after: PageKey?, count: Int
    ) async throws(StoreError) -> SearchPage {
        spoilt(
            try await whole.timeline(
                of: person, types: types, within: visibility, careDays: careDays, after: after, count: count))
    }

    package func count(
        _ query: SearchQuery, within visibility: LabelPredicate
    ) async throws(StoreError) -> Int {
        try await whole.count(query, within: visibility)
    }

    package func labelClasses(of person: PersonKey) async throws(StoreError) -> [LabelClassUse] {
        try await whole.labelClasses(of: person)
    }

    package func latestMoment() async throws(StoreError) -> Instant { try await whole.latestMoment() }

    package func persons(
        changedSince moment: Instant, types: [ResourceType], owner: String
    ) async throws(StoreError) -> Set<PersonKey> {
        try await whole.persons(changedSince: moment, types: types, owner: owner)
    }

    package func facts(about person: PersonKey) async throws(StoreError) -> [Fact] {
        try await whole.facts(about: person)
    }

    package func facts(kind: String, key: String) async throws(StoreError) -> [Fact] {
        try await whole.facts(kind: kind, key: key)
    }

    package func facts(kind: String) async throws(StoreError) -> [Fact] { try await whole.facts(kind: kind) }

    package func factsVersion() async throws(StoreError) -> Int64 { try await whole.factsVersion() }

    package func write<R: Sendable>(
        _ body: @escaping @Sendable (any WriteSession) throws(StoreError) -> R
    ) async throws(StoreError) -> R {
        try await whole.write(body)
    }

    package func statistics() async throws(StoreError) -> StoreStatistics { try await whole.statistics() }
}
