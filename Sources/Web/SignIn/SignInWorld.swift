// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import GuardedStore
import Identity
import Sweden

/// What sign-in asks of the rest of the node. Tests pass their own.
package struct SignInWorld: Sendable {
    /// The personas of a demo database, in the order they are shown; empty on any other.
    package var personas: @Sendable () async throws -> [PersonaChoice]
    /// Providers, units and staff as they stand.
    package var directory: @Sendable () async throws -> Directory
    /// Keys of those whom a person is guardian of. No data about them.
    package var children: @Sendable (PersonKey) async throws -> [PersonKey]
    /// An entry of the population register, by the door's rules.
    package var person: @Sendable (PersonKey, Visit) async throws -> RegisteredPerson?

    /// A world of these functions.
    package init(
        personas: @escaping @Sendable () async throws -> [PersonaChoice],
        directory: @escaping @Sendable () async throws -> Directory,
        children: @escaping @Sendable (PersonKey) async throws -> [PersonKey],
        person: @escaping @Sendable (PersonKey, Visit) async throws -> RegisteredPerson?
    ) {
        self.personas = personas
        self.directory = directory
        self.children = children
        self.person = person
    }

    /// The world of a node: facts of the register and directory, which hold no health data, and the door.
    package init(store: any ResourceStore, door: Door, now: @escaping @Sendable () -> Instant) {
        self.init(
            personas: { try await Self.personas(store, on: SwedishTime.day(of: now())) },
            directory: { try await door.directory() },
            children: { try await Self.children(of: $0, store) },
            person: { try await door.person($0, for: $1) })
    }

    private static func personas(
        _ store: any ResourceStore, on day: CalendarDay
    ) async throws(StoreError) -> [PersonaChoice] {
        let personas = try await Persona.all(in: store)
        guard !personas.isEmpty else { return [] }
        let directory = try await Directory.load(from: store)
        var choices: [PersonaChoice] = []
        for persona in personas {
            if let member = persona.staff.flatMap({ directory.staff[$0] }) {
                choices.append(PersonaChoice(persona, member: member))
            } else if let person = persona.person {
                let entry = try await store.facts(about: person).compactMap { RegisteredPerson(fact: $0) }
                    .first
                if let entry { choices.append(PersonaChoice(persona, entry: entry, on: day)) }
            }
        }
        return choices
    }

    /// Cost: reads the whole register, as a fact has one second key and the entry's is not the guardian.
    private static func children(
        of guardian: PersonKey, _ store: any ResourceStore
    ) async throws(StoreError) -> [PersonKey] {
        try await store.facts(kind: RegisteredPerson.factKind).compactMap { RegisteredPerson(fact: $0) }
            .filter { $0.guardians.contains(guardian) }.map(\.person)
    }
}
