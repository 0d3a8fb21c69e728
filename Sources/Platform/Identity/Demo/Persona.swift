// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import Sweden

/// Someone invented whom one may sign in as, on a database made by `sammanhang synth` only.
package struct Persona: Sendable, Hashable {
    /// Which door she goes in by.
    package enum Door: String, Sendable, Hashable, CaseIterable {
        case individual
        case staff
        case decisionMaker = "decision-maker"
    }

    /// The kind of fact that holds a persona; id and key are her key. Their being there is what makes a
    /// database a demo database.
    package static let factKind = "persona"

    /// Short and unique: `anna`, `berg`.
    package var key: String
    /// Which door she goes in by.
    package var door: Door
    /// As she is called in the list and in the log.
    package var name: String
    /// Her place in the register, when she has one.
    package var person: PersonKey?
    /// Her id in HSA, when she works.
    package var staff: HSAID?
    /// Where she stands in the list, from 0.
    package var order: Int

    /// Someone to sign in as.
    package init(
        key: String, door: Door, name: String, person: PersonKey? = nil, staff: HSAID? = nil, order: Int
    ) {
        self.key = key
        self.door = door
        self.name = name
        self.person = person
        self.staff = staff
        self.order = order
    }

    /// The personas of a database in their order; empty on any other than a demo database.
    package static func all(in store: any ResourceStore) async throws(StoreError) -> [Persona] {
        try await store.facts(kind: factKind).compactMap(Persona.init(fact:)).sorted { $0.order < $1.order }
    }
}

extension Persona {
    /// A persona read from a fact; nil for another kind, one that has ended or cannot be read.
    package init?(fact: Fact) {
        guard fact.kind == Self.factKind, fact.ended == nil,
            let document = try? JSONDocument(parsing: fact.body),
            let door = document.root["door"]?.string.flatMap(Door.init(rawValue:)),
            let name = document.root["name"]?.string
        else { return nil }
        self.init(
            key: fact.id, door: door, name: name,
            person: document.root["person"]?.string.flatMap { Int64($0) }.map { PersonKey(rawValue: $0) },
            staff: document.root["staff"]?.string.flatMap { HSAID($0) },
            order: document.root["order"]?.int ?? 0)
    }

    /// The fact that makes her one to sign in as.
    package func fact(at now: Instant) -> Fact {
        let body: JSONTree = [
            "door": .string(door.rawValue), "name": .string(name),
            "person": .optional(person.map { String($0.rawValue) }), "staff": .optional(staff?.text),
            "order": .int(order),
        ]
        return Fact(
            kind: Self.factKind, id: key, person: nil, key: key, validFrom: now, recorded: now,
            body: body.encoded())
    }
}
