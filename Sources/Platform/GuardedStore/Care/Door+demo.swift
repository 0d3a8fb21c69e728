// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRStore
import Identity

extension Door {
    /// Those whom one may sign in as on a demo database, each with her entry in the register if she has one.
    ///
    /// Empty on any other database. Nobody has signed in yet and nobody here is real, so nothing is logged.
    package func demoPeople() async throws(DoorError) -> [(persona: Persona, entry: RegisteredPerson?)] {
        let personas = try await fetch { () async throws(StoreError) in try await Persona.all(in: store) }
        var people: [(persona: Persona, entry: RegisteredPerson?)] = []
        for persona in personas {
            var entry: RegisteredPerson?
            if let person = persona.person { entry = try await registered(person) }
            people.append((persona, entry))
        }
        return people
    }
}
