// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import GuardedStore
import Identity
import SignIn
import Sweden

extension SignInWorld {
    /// The world of a node: facts of the register and the directory, which hold no health data, and the door.
    init(_ node: Node) {
        let (store, door, now) = (node.store, node.door, node.now)
        self.init(
            personas: { try await Self.personas(in: node, on: SwedishTime.day(of: now())) },
            directory: { try await door.directory() },
            children: { guardian in
                try await store.facts(kind: RegisteredPerson.guardianFactKind, key: guardian.factText)
                    .compactMap(\.person)
            }, person: { try await door.person($0, for: $1) })
    }

    private static func personas(in node: Node, on day: CalendarDay) async throws -> [PersonaChoice] {
        let personas = try await Persona.all(in: node.store)
        guard !personas.isEmpty else { return [] }
        let directory = try await node.door.directory()
        var choices: [PersonaChoice] = []
        for persona in personas {
            if let member = persona.staff.flatMap({ directory.staff[$0] }) {
                choices.append(PersonaChoice(persona, member: member))
            } else if let person = persona.person {
                let facts = try await node.store.facts(about: person)
                guard let entry = facts.lazy.compactMap({ RegisteredPerson(fact: $0) }).first else {
                    continue
                }
                choices.append(PersonaChoice(persona, entry: entry, on: day))
            }
        }
        return choices
    }
}
