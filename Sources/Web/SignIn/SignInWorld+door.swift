// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import GuardedStore
import Identity
import Sweden

extension SignInWorld {
    /// What a node knows, all of it by the door.
    package init(_ door: Door, now: @escaping @Sendable () -> Instant) {
        self.init(
            personas: {
                let directory = try await door.directory()
                return try await door.demoPeople().compactMap { persona, entry in
                    if let member = persona.staff.flatMap({ directory.staff[$0] }) {
                        return PersonaChoice(persona, member: member)
                    }
                    return entry.map { PersonaChoice(persona, entry: $0, on: SwedishTime.day(of: now())) }
                }
            }, directory: { try await door.directory() }, children: { try await door.children(of: $0) })
    }
}
