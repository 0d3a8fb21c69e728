// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSearch
import FHIRStore
import Testing

@Suite("A store finds what the definition of a search says")
struct SearchTests {
    /// A resource of a random world, as it is in the store.
    private struct Known {
        let stored: StoredResource
        let entries: [IndexEntry]
    }

    @Test(
        "random filters and predicates give what memory gives, as pages, counts and totals",
        arguments: Backend.all)
    func random(_ backend: Backend) async throws {
        try await backend.withStore { store in
            var world = RandomWorld(seed: 42)
            let known = try await fill(store, &world)
            let ids = known.keys.map(\.id.text).sorted()
            let moments = known.values.map(\.stored.updated).sorted()
            for _ in 0..<1_500 {
                let filters = (0..<Int.random(in: 0...3, using: &world.numbers)).map { _ in
                    world.filter(ids: ids, updated: moments)
                }
                let query = SearchQuery.of("Observation", filters, total: .accurate)
                let predicate = world.predicate()
                let expected = known.values.filter { known in
                    !known.stored.isDeleted && predicate.holds(for: known.stored.labels)
                        && query.matches(
                            known.entries, resourceID: known.stored.key.id, lastUpdated: known.stored.updated)
                }
                let page = try await store.search(query, within: predicate, after: nil, count: 1_000)
                let found = Set(page.resources.map(\.key))
                #expect(found == Set(expected.map(\.stored.key)), "\(filters) \(predicate)")
                #expect(page.resources.count == expected.count && page.next == nil)
                #expect(page.total == expected.count, "\(filters) \(predicate)")
                #expect(try await store.count(query, within: predicate) == expected.count)
            }
        }
    }

    @Test("pages of any size and sort give everything once, in order", arguments: Backend.all)
    func sorted(_ backend: Backend) async throws {
        try await backend.withStore { store in
            var world = RandomWorld(seed: 7)
            let known = try await fill(store, &world)
            for sort in Self.sorts {
                let query = SearchQuery.of("Observation", sort: sort, total: .accurate)
                for count in [1, 7, 50] {
                    var after: PageKey?
                    var keys: [ResourceKey] = []
                    repeat {
                        let page = try await store.search(
                            query, within: .everything, after: after, count: count)
                        keys += page.resources.map(\.key)
                        after = page.next
                    } while after != nil
                    let expected = known.values.filter { !$0.stored.isDeleted }
                    #expect(keys.count == expected.count && Set(keys).count == keys.count, "\(sort)")
                    let values = keys.map { key in sort.map { Self.value(of: known[key], $0) } }
                    for (one, other) in zip(values, values.dropFirst()) {
                        #expect(!Self.comesAfter(one, other, sort), "\(sort): \(one) before \(other)")
                    }
                }
            }
        }
    }

    @Test(
        "with writes between pages, what is unchanged comes once and what is changed at most once",
        arguments: Backend.all)
    func paging(_ backend: Backend) async throws {
        for (number, sort) in Self.sorts.enumerated() {
            try await backend.withStore { store in
                var world = RandomWorld(seed: UInt64(number))
                let known = try await fill(store, &world, count: 60)
                var touched: Set<ResourceKey> = []
                var seen: [ResourceKey: Int] = [:]
                var after: PageKey?
                let query = SearchQuery.of("Observation", sort: sort)
                let alive = known.values.filter { !$0.stored.isDeleted }.map(\.stored.key).sorted()
                repeat {
                    let page = try await store.search(query, within: .everything, after: after, count: 5)
                    for resource in page.resources { seen[resource.key, default: 0] += 1 }
                    after = page.next
                    for step in 0..<3 {
                        let key =
                            step == 0 ? ResourceKey.observation("new\(touched.count)") : world.pick(alive)
                        touched.insert(key)
                        let row =
                            world.pick([true, true, false]) || step == 0
                            ? ResourceRow.sample(key, entries: world.entries(), interaction: .update)
                            : ResourceRow.deletion(key)
                        try await store.put(row)
                    }
                } while after != nil
                for key in alive where !touched.contains(key) { #expect(seen[key] == 1, "\(sort) \(key)") }
                #expect(seen.values.allSatisfy { $0 == 1 }, "\(sort)")
            }
        }
    }

    @Test("a person's label classes are counted with their latest care day", arguments: Backend.all)
    func labelClasses(_ backend: Backend) async throws {
        try await backend.withStore { store in
            var world = RandomWorld(seed: 3)
            let known = try await fill(store, &world)
            let person = world.person()
            let mine = known.values.map(\.stored).filter { !$0.isDeleted && $0.labels.person == person }
            let expected = Dictionary(grouping: mine, by: \.labels.labelClass).map { labelClass, resources in
                LabelClassUse(
                    labelClass: labelClass, resources: resources.count,
                    latestCareDay: resources.compactMap(\.labels.careDay).max())
            }
            #expect(Set(try await store.labelClasses(of: person)) == Set(expected))
        }
    }

    @Test(
        "a timeline gives a person's resources of all types once, newest care day first",
        arguments: Backend.all)
    func timeline(_ backend: Backend) async throws {
        try await backend.withStore { store in
            var world = RandomWorld(seed: 9)
            let known = try await fill(store, &world)
            let (person, days) = (world.person(), world.day())
            let ranges: [ClosedRange<CalendarDay>?] = [nil, days...days.adding(days: 8)]
            for range in ranges {
                for _ in 0..<20 {
                    let predicate = world.predicate()
                    let expected = known.values.map(\.stored).filter { resource in
                        let isIn = range.map { resource.labels.careDay.map($0.contains) ?? false } ?? true
                        return !resource.isDeleted && resource.labels.person == person && isIn
                            && predicate.holds(for: resource.labels)
                    }
                    var after: PageKey?
                    var found: [StoredResource] = []
                    repeat {
                        let page = try await store.timeline(
                            of: person, types: ["Observation", "Patient"], within: predicate, careDays: range,
                            after: after, count: 3)
                        #expect(page.total == expected.count)
                        found += page.resources
                        after = page.next
                    } while after != nil
                    #expect(Set(found) == Set(expected) && found.count == expected.count)
                    let order = found.map { $0.labels.careDay?.daysSinceEpoch ?? .min }
                    #expect(order == order.sorted(by: >))
                }
            }
            let none = try await store.timeline(
                of: person, types: ["Device"], within: .everything, careDays: nil, after: nil, count: 3)
            #expect(none.resources.isEmpty && none.total == 0)
        }
    }

    private static let sorts: [[SortKey]] = [
        [], [key("_id")], [key("_lastUpdated", true)], [key("_lastUpdated")], [key("name")],
        [key("name", true)],
        [key("date")], [key("date", true), key("name")], [key("code", true), key("_id", true)],
        [key("subject")],
        [key("identifier")], [key("url"), key("_lastUpdated")], [key("never"), key("date", true)],
    ]

    private static func key(_ parameter: String, _ descending: Bool = false) -> SortKey {
        SortKey(parameter: parameter, descending: descending)
    }

    /// Fills a store with resources, some of them changed or deleted later.
    private func fill(
        _ store: any ResourceStore, _ world: inout RandomWorld, count: Int = 250
    ) async throws -> [ResourceKey: Known] {
        var known: [ResourceKey: Known] = [:]
        for number in 0..<count {
            let key = ResourceKey.observation("o\(number * 3 / 4)")
            let entries = world.entries()
            let labels = world.labels()
            if known[key]?.stored.isDeleted == false, world.pick([true, false]) {
                known[key] = Known(stored: try await store.put(.deletion(key, labels: labels)), entries: [])
            } else {
                let row = ResourceRow.sample(key, labels: labels, entries: entries, interaction: .update)
                known[key] = Known(stored: try await store.put(row), entries: entries)
            }
        }
        try await store.put(.sample(.patient("1"), entries: world.entries()))
        return known
    }

    /// The value to compare; nil where the order is the store's own (hashes) or the value is missing.
    private static func value(of known: Known?, _ key: SortKey) -> SortValue {
        guard let known else { return .null }
        switch key.parameter {
        case "_id": return .text(known.stored.key.id.text)
        case "_lastUpdated": return .integer(known.stored.updated.milliseconds)
        case "subject", "identifier": return .null
        default: break
        }
        let values = known.entries.filter { $0.parameter == key.parameter }.compactMap {
            entry -> SortValue? in
            switch entry.value {
            case .token(_, let code): code.map(SortValue.text)
            case .string(let folded, _): .text(folded)
            case .date(let from, _): .integer(from.milliseconds)
            case .uri(let uri): .text(uri)
            default: nil
            }
        }
        let ordered = values.sorted { isLess($0, $1) }
        return (key.descending ? ordered.last : ordered.first) ?? .null
    }

    private static func comesAfter(_ one: [SortValue], _ other: [SortValue], _ keys: [SortKey]) -> Bool {
        for (place, key) in keys.enumerated() where !["subject", "identifier"].contains(key.parameter) {
            let (a, b) = (one[place], other[place])
            if a == b { continue }
            if a == .null { return true }
            if b == .null { return false }
            return key.descending ? isLess(a, b) : isLess(b, a)
        }
        return false
    }

    private static func isLess(_ one: SortValue, _ other: SortValue) -> Bool {
        switch (one, other) {
        case (.integer(let a), .integer(let b)): a < b
        case (.text(let a), .text(let b)): a.utf8.lexicographicallyPrecedes(b.utf8)
        default: false
        }
    }
}
