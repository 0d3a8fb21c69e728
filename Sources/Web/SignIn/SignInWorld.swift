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
    /// Those whom the visitor is guardian of, by the population register. Logged.
    package var children: @Sendable (Visit) async throws -> [RegisteredPerson]

    /// A world of these functions.
    package init(
        personas: @escaping @Sendable () async throws -> [PersonaChoice],
        directory: @escaping @Sendable () async throws -> Directory,
        children: @escaping @Sendable (Visit) async throws -> [RegisteredPerson]
    ) {
        self.personas = personas
        self.directory = directory
        self.children = children
    }
}
