// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRStore
import GuardedStore
import Identity

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
}
