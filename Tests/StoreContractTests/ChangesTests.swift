// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import Testing

@Suite("A store tells whose data have changed")
struct ChangesTests {
    private let ours = "SE1"

    private func labels(_ person: Int64, owner: String = "SE1") -> Labels {
        Labels(
            person: PersonKey(rawValue: person),
            labelClass: LabelClass(owner: owner, unit: "SE2", isShared: false))
    }

    private func changed(
        in store: any ResourceStore, since moment: Instant,
        types: [ResourceType] = ["Patient", "Observation"]
    ) async throws -> Set<Int64> {
        Set(try await store.persons(changedSince: moment, types: types, owner: ours).map(\.rawValue))
    }

    @Test("who has something new, changed or deleted since a moment", arguments: Backend.all)
    func kinds(_ backend: Backend) async throws {
        try await backend.withStore { store in
            for person in 1...4 {
                try await store.put(.sample(.patient("p\(person)"), labels: labels(Int64(person))))
            }
            #expect(try await changed(in: store, since: .distantPast) == [1, 2, 3, 4])
            let mark = try await store.latestMoment().adding(milliseconds: 1)
            #expect(try await changed(in: store, since: mark).isEmpty)
            try await store.put(.sample(.observation("new"), labels: labels(1)))
            try await store.put(.sample(.patient("p2"), labels: labels(2), interaction: .update))
            try await store.put(.deletion(.patient("p3"), labels: labels(3)))
            #expect(try await changed(in: store, since: mark) == [1, 2, 3])
            #expect(try await changed(in: store, since: mark, types: ["Observation"]) == [1])
        }
    }

    @Test("the latest moment is that of the last version, so nothing later is missed", arguments: Backend.all)
    func latest(_ backend: Backend) async throws {
        try await backend.withStore { store in
            let written = try await store.put(.sample(.patient("p"), labels: labels(7)))
            #expect(try await store.latestMoment() == written.updated)
            #expect(try await changed(in: store, since: written.updated) == [7])
        }
    }

    @Test("both persons when a resource goes from one to another", arguments: Backend.all)
    func moved(_ backend: Backend) async throws {
        try await backend.withStore { store in
            try await store.put(.sample(.observation("o"), labels: labels(1)))
            let mark = try await store.latestMoment().adding(milliseconds: 1)
            try await store.put(.sample(.observation("o"), labels: labels(2), interaction: .update))
            #expect(try await changed(in: store, since: mark) == [1, 2])
        }
    }

    @Test("another owner's data are not meant, but what went over to her is", arguments: Backend.all)
    func owners(_ backend: Backend) async throws {
        try await backend.withStore { store in
            try await store.put(.sample(.observation("o"), labels: labels(1)))
            try await store.put(.sample(.observation("q"), labels: labels(2, owner: "SE9")))
            let mark = try await store.latestMoment().adding(milliseconds: 1)
            try await store.put(
                .sample(.observation("o"), labels: labels(1, owner: "SE9"), interaction: .update))
            try await store.put(
                .sample(.observation("q"), labels: labels(2, owner: "SE9"), interaction: .update))
            #expect(try await changed(in: store, since: mark) == [1])
        }
    }
}
