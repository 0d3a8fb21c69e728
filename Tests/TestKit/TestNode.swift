// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import FHIRCore
import FHIRStore
import GuardedStore
import Identity
import SQLiteStore
import Sweden

/// A small country on a real store: a region with two units and psychiatry, a private specialist, social
/// care, and a few persons with official test numbers.
package struct TestNode: Sendable {
    package let folder: TestFolder
    package let clock: FakeClock
    package let keys: StoreKeys
    package let store: SQLiteResourceStore
    package let door: Door

    package init(clock: FakeClock = FakeClock()) async throws {
        self.clock = clock
        folder = try TestFolder()
        keys = StoreKeys.random()
        store = try await SQLiteResourceStore.open(
            path: folder.path + "/test.db", keys: keys, now: { clock.now })
        door = Door(store: store, keys: keys, now: { clock.now })
        try await door.enter(TestCountry.directory.facts(), for: loader(TestCountry.region))
        try await door.enter(TestPerson.all.flatMap { entry($0).facts() }, for: loader(TestCountry.region))
    }

    /// A door to the same data, but for one resource whose body cannot be read.
    package func door(breaking key: ResourceKey) -> Door {
        let clock = clock
        return Door(store: BrokenStore(whole: store, broken: key), keys: keys, now: { clock.now })
    }

    package func key(_ person: TestPerson) -> PersonKey { door.key(of: person.number) }

    private func entry(_ person: TestPerson) -> RegisteredPerson {
        RegisteredPerson(
            person: key(person), identity: person.number, givenName: person.givenName, familyName: "Testsson",
            birthDay: person.number.birthDay ?? CalendarDay(daysSinceEpoch: 0), sex: .female,
            addressLines: [],
            municipality: "Testby", isProtected: false, guardians: person.guardians.map(key), deceased: nil)
    }

    package func loader(_ provider: HSAID) -> Visit {
        let client = SystemClient(
            id: "test", name: "test", provider: provider, purposes: [.care, .administration], scopes: .all)
        return Visit(reader: .system(client), purpose: .administration, requestID: "load", channel: "cli")
    }

    package func visit(_ person: TestPerson, actingFor child: TestPerson? = nil) -> Visit {
        let individual = Individual(
            person: key(person), name: person.givenName,
            birthDay: person.number.birthDay ?? CalendarDay(daysSinceEpoch: 0), isStronglyIdentified: true,
            actingFor: child.map(key))
        return Visit(reader: .individual(individual), requestID: "test", channel: "api")
    }

    package func visit(_ staff: StaffMember, reason: String? = nil) -> Visit {
        let commission = staff.commissions.first
        let reader = StaffReader(staff, isStronglyIdentified: true, commission: commission)
        return Visit(
            reader: .staff(reader), purpose: commission?.purpose ?? .care, requestID: "test", reason: reason,
            channel: "api")
    }

    /// Loads resources as a provider's own.
    package func load(_ trees: [JSONTree], as provider: HSAID) async throws {
        let documents = try trees.map { try JSONDocument(parsing: $0.encoded()) }
        for result in try await door.load(documents, for: loader(provider)) {
            if case .refused(let issues) = result {
                throw TestFailure(issues.map(\.diagnostics).joined(separator: "; "))
            }
        }
    }

    /// Enters facts, as from a booking or another system.
    package func enter(_ facts: [Fact]) async throws {
        try await door.enter(facts, for: loader(TestCountry.region))
    }

    package func relate(_ person: TestPerson, to unit: CareUnit) async throws {
        let relation = CareRelation(
            id: ResourceID.random().text, person: key(person), provider: unit.provider, unit: unit.hsaID,
            reason: "booking",
            validity: Validity(from: clock.now.adding(days: -1), to: clock.now.adding(days: 30)))
        try await enter([relation.fact()])
    }

    package func inform(_ person: TestPerson, by provider: HSAID) async throws {
        let information = SharingInformation(
            id: ResourceID.random().text, person: key(person), provider: provider,
            informed: clock.now.adding(days: -100))
        try await enter([information.fact()])
    }
}

/// Something that a test's own preparation could not do.
package struct TestFailure: Error, CustomStringConvertible {
    package let description: String

    package init(_ description: String) {
        self.description = description
    }
}
