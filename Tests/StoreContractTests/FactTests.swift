// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import Testing

extension Fact {
    static func sample(
        _ kind: String, _ id: String, person: PersonKey? = nil, key: String = "", ended: Instant? = nil,
        body: String = "{}"
    ) -> Fact {
        Fact(
            kind: kind, id: id, person: person, key: key, validFrom: .distantPast,
            recorded: Instant(milliseconds: 0), ended: ended, body: Array(body.utf8))
    }
}

@Suite("A store keeps facts")
struct FactTests {
    private let anna = PersonKey(rawValue: 1)
    private let bo = PersonKey(rawValue: 2)

    @Test("the newest version of a fact counts, by person, key and kind", arguments: Backend.all)
    func newest(_ backend: Backend) async throws {
        try await backend.withStore { [anna, bo] store in
            let ended = Instant(milliseconds: 5)
            try await store.write { session throws(StoreError) in
                try session.put(Fact.sample("block", "1", person: anna, key: "u1", body: "{\"v\":1}"))
                try session.put(Fact.sample("block", "2", person: anna, key: "u2"))
                try session.put(Fact.sample("relation", "1", person: anna, key: "u1"))
                try session.put(Fact.sample("block", "3", person: bo, key: "u1"))
                try session.put(
                    Fact.sample("block", "1", person: anna, key: "u1", ended: ended, body: "{\"v\":2}"))
                let seen = try session.facts(about: anna)
                guard seen.count == 3 else { throw StoreError(.corrupt, "own facts are not seen") }
            }
            let about = try await store.facts(about: anna)
            #expect(about.map { "\($0.kind) \($0.id)" }.sorted() == ["block 1", "block 2", "relation 1"])
            #expect(about.first { $0.kind == "block" && $0.id == "1" }?.ended == ended)
            let keyed = try await store.facts(kind: "block", key: "u1")
            #expect(keyed.map(\.id).sorted() == ["1", "3"])
            #expect(keyed.first { $0.id == "1" }?.body == Array("{\"v\":2}".utf8))
            #expect(try await store.facts(kind: "block").count == 3)
            #expect(try await store.facts(kind: "none").isEmpty)
            #expect(keyed.allSatisfy { $0.recorded > Instant(milliseconds: 0) })
        }
    }

    @Test("a fact written unannounced is read, and the version of all facts stays", arguments: Backend.all)
    func unannounced(_ backend: Backend) async throws {
        try await backend.withStore { store in
            let first = try await store.factsVersion()
            try await store.write { session throws(StoreError) in
                try session.putUnannounced(Fact.sample("session", "1", key: "k"))
            }
            #expect(try await store.facts(kind: "session", key: "k").count == 1)
            #expect(try await store.factsVersion() == first)
        }
    }

    @Test("the version of all facts grows with each write of facts, and only then", arguments: Backend.all)
    func version(_ backend: Backend) async throws {
        try await backend.withStore { store in
            let first = try await store.factsVersion()
            try await store.put(.sample(.patient("a")))
            #expect(try await store.factsVersion() == first)
            try await store.write { session throws(StoreError) in try session.put(Fact.sample("block", "1")) }
            #expect(try await store.factsVersion() > first)
        }
    }
}
