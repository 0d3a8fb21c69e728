// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import Testing

@Suite("A store keeps versions")
struct VersionTests {
    @Test("what is created is read back with id, version and moment", arguments: Backend.all)
    func create(_ backend: Backend) async throws {
        try await backend.withStore { store in
            let labels = Labels(
                person: PersonKey(rawValue: -7), careDay: CalendarDay("2026-11-02"),
                labelClass: LabelClass(owner: "SE1", unit: "SE2", flags: 5, isShared: true))
            let written = try await store.put(.sample(.patient("a"), note: "Åsa \"Ek\"", labels: labels))
            let read = try #require(try await store.read(.patient("a")))
            #expect(read == written)
            #expect(
                read.version == 1 && read.interaction == .create && !read.isDeleted && read.labels == labels)
            let root = try read.document().root
            #expect(root["id"]?.string == "a")
            #expect(root.at("meta", "versionId")?.string == "1")
            #expect(root.at("meta", "lastUpdated")?.string == read.updated.text)
            #expect(root.at("meta", "tag", "code")?.string == "TEST")
            #expect(root["value"]?.numberText == "1.00")
            #expect(root["note"]?.string == "Åsa \"Ek\"")
            #expect(try await store.read(.patient("b")) == nil)
            #expect(try await store.read(.observation("a")) == nil)
        }
    }

    @Test("every version stays readable, newest first, also after deletion", arguments: Backend.all)
    func history(_ backend: Backend) async throws {
        try await backend.withStore { store in
            let key = ResourceKey.patient("a")
            for (number, note) in ["one", "two", "three"].enumerated() {
                let interaction: Interaction = number == 0 ? .create : .update
                let row = ResourceRow.sample(key, note: note, interaction: interaction)
                #expect(try await store.put(row).version == number + 1)
            }
            let gone = try await store.put(.deletion(key))
            #expect(gone.version == 4 && gone.isDeleted && gone.body.isEmpty)
            #expect(try await store.read(key)?.isDeleted == true)
            #expect(try await store.read(key, version: 2)?.note == "two")
            #expect(try await store.read(key, version: 4)?.isDeleted == true)
            #expect(try await store.read(key, version: 5) == nil)
            let versions = try await store.history(of: key, before: nil, count: 10)
            #expect(versions.map(\.version) == [4, 3, 2, 1])
            #expect(versions.map(\.interaction) == [.delete, .update, .update, .create])
            #expect(try await store.history(of: key, before: 4, count: 2).map(\.version) == [3, 2])
            #expect(try await store.history(of: key, before: nil, count: 1).map(\.version) == [4])
            #expect(try await store.history(of: .patient("b"), before: nil, count: 9).isEmpty)
            #expect(try await store.put(.sample(key, note: "back", interaction: .update)).version == 5)
            #expect(try await store.read(key)?.note == "back")
        }
    }

    @Test("a row that claims a new id is refused where the id is taken", arguments: Backend.all)
    func takenID(_ backend: Backend) async throws {
        try await backend.withStore { store in
            let key = ResourceKey.patient("a")
            _ = try await store.put(.sample(key, note: "first"))
            var row = ResourceRow.sample(key, note: "second")
            row.isNewID = true
            let claim = row
            await #expect(throws: StoreError.self) { try await store.put(claim) }
            #expect(try await store.read(key)?.note == "first")
            #expect(try await store.history(of: key, before: nil, count: 9).count == 1)
        }
    }

    @Test("what was never there cannot be deleted", arguments: Backend.all)
    func deleteNothing(_ backend: Backend) async throws {
        try await backend.withStore { store in
            await #expect(throws: StoreError.self) { try await store.put(.deletion(.patient("a"))) }
            let there = try await store.read(.patient("a"))
            #expect(there == nil)
        }
    }

    @Test("many are read in the order asked for, without those that are not there", arguments: Backend.all)
    func readMany(_ backend: Backend) async throws {
        try await backend.withStore { store in
            for id in ["a", "b", "c"] { try await store.put(.sample(.patient(id))) }
            let keys = ["c", "x", "a"].map(ResourceKey.patient)
            #expect(try await store.read(keys).map(\.key) == [.patient("c"), .patient("a")])
        }
    }

    @Test("the clock never goes backwards", arguments: Backend.all)
    func clock(_ backend: Backend) async throws {
        let clock = FakeClock()
        try await backend.withStore(clock: clock) { store in
            let first = try await store.put(.sample(.patient("a")))
            clock.set(Instant(milliseconds: 1_000))
            let second = try await store.put(.sample(.patient("b")))
            #expect(second.updated >= first.updated)
        }
    }

    @Test("statistics count current resources by type", arguments: Backend.all)
    func statistics(_ backend: Backend) async throws {
        try await backend.withStore { store in
            try await store.put(.sample(.patient("a")))
            try await store.put(.sample(.patient("b")))
            try await store.put(.sample(.observation("c")))
            try await store.put(.deletion(.patient("b")))
            let statistics = try await store.statistics()
            #expect(statistics.resources == ["Patient": 1, "Observation": 1])
            #expect(statistics.bytesOnDisk > 0)
        }
    }
}
