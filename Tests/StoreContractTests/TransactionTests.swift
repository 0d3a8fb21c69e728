// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSearch
import FHIRStore
import Testing

@Suite("A store writes in transactions")
struct TransactionTests {
    private let refusal = StoreError(.preconditionFailed, "the test says no")

    @Test("a body sees its own writes, in reads and in searches", arguments: Backend.all)
    func ownWrites(_ backend: Backend) async throws {
        try await backend.withStore { store in
            let query = SearchQuery.of("Patient", [.token("identifier", "1")])
            let found = try await store.write { session throws(StoreError) in
                let before = try session.matches(query, within: .everything, limit: 2)
                _ = try session.put(.sample(.patient("a"), entries: [.token("identifier", "1")]))
                let after = try session.matches(query, within: .everything, limit: 2)
                let hidden = try session.matches(query, within: .owner("other"), limit: 2)
                return [before, after, hidden, try session.current(.patient("a")).map { [$0.key] } ?? []]
            }
            #expect(found == [[], [.patient("a")], [], [.patient("a")]])
        }
    }

    @Test(
        "a body that throws leaves nothing: no row, index row, fact, log line or class",
        arguments: Backend.all)
    func rollback(_ backend: Backend) async throws {
        try await backend.withStore { store in
            try await store.put(.sample(.patient("a"), note: "old", entries: [.token("code", "x")]))
            let labels = Labels(labelClass: LabelClass(owner: "new"))
            let write: @Sendable (any WriteSession) throws(StoreError) -> Void = {
                [refusal] session throws(StoreError) in
                _ = try session.put(.sample(.patient("a"), note: "new", labels: labels, interaction: .update))
                _ = try session.put(
                    .sample(.observation("b"), labels: labels, entries: [.token("code", "y")]))
                try session.put(Fact.sample("block", "1"))
                try session.append(.sample("never"))
                throw refusal
            }
            await #expect(throws: refusal) { try await store.write(write) }
            #expect(try await store.read(.patient("a"))?.note == "old")
            #expect(try await store.read(.observation("b")) == nil)
            #expect(try await store.facts(kind: "block").isEmpty)
            #expect(try await store.ledger.records(stream: "write", from: 1, count: 9).isEmpty)
            #expect(try await store.count(.of("Patient", [.token("code", "x")]), within: .everything) == 1)
            // The same class and type must get numbers that stand.
            try await store.put(.sample(.observation("b"), labels: labels, entries: [.token("code", "y")]))
            #expect(
                try await store.count(.of("Observation", [.token("code", "y")]), within: .owner("new")) == 1)
        }
    }

    @Test("bodies that fail do not disturb those that share their commit", arguments: Backend.all)
    func isolation(_ backend: Backend) async throws {
        try await backend.withStore { store in
            let outcomes = await withTaskGroup(of: (Int, Bool).self) { [refusal] group in
                for number in 0..<300 {
                    group.addTask {
                        do {
                            try await store.write { session throws(StoreError) in
                                let labels = Labels(labelClass: LabelClass(owner: "o\(number)"))
                                _ = try session.put(.sample(.patient("p\(number)"), labels: labels))
                                try session.append(.sample("line \(number)"))
                                if number % 3 == 0 { throw refusal }
                            }
                            return (number, true)
                        } catch {
                            return (number, false)
                        }
                    }
                }
                return await group.reduce(into: [Int: Bool]()) { $0[$1.0] = $1.1 }
            }
            for number in 0..<300 {
                let stored = try await store.read(.patient("p\(number)"))
                #expect(outcomes[number] == (number % 3 != 0))
                #expect((stored != nil) == (number % 3 != 0))
                if let stored { #expect(stored.labels.labelClass.owner == "o\(number)") }
            }
            let lines = try await store.ledger.records(stream: "write", from: 1, count: 1_000)
            #expect(lines.count == 200)
            expectChain(lines)
        }
    }

    @Test("a thousand writes at once all stand, each with a version of its own", arguments: Backend.all)
    func thousand(_ backend: Backend) async throws {
        try await backend.withStore { store in
            let versions = try await withThrowingTaskGroup(of: Int.self) { group in
                for number in 0..<1_000 {
                    group.addTask {
                        let key = ResourceKey.patient("p\(number % 100)")
                        return try await store.put(.sample(key, note: "\(number)", interaction: .update))
                            .version
                    }
                }
                return try await group.reduce(into: [Int]()) { $0.append($1) }
            }
            #expect(versions.sorted() == (0..<1_000).map { $0 / 100 + 1 })
            for number in 0..<100 { #expect(try await store.read(.patient("p\(number)"))?.version == 10) }
        }
    }

    @Test("racing conditional creates make one resource", arguments: Backend.all)
    func conditionalCreate(_ backend: Backend) async throws {
        try await backend.withStore { store in
            let query = SearchQuery.of(
                "Patient", [.token("identifier", "19121212-1212", system: .exactly("pnr"))])
            let keys = try await withThrowingTaskGroup(of: ResourceKey.self) { group in
                for number in 0..<50 {
                    group.addTask {
                        try await store.write { session throws(StoreError) in
                            if let there = try session.matches(query, within: .everything, limit: 2).first {
                                return there
                            }
                            let entry = IndexEntry.token("identifier", "19121212-1212", system: "pnr")
                            return try session.put(.sample(.patient("p\(number)"), entries: [entry])).key
                        }
                    }
                }
                return try await group.reduce(into: Set<ResourceKey>()) { $0.insert($1) }
            }
            #expect(keys.count == 1)
            #expect(try await store.count(.of("Patient"), within: .everything) == 1)
        }
    }
}
