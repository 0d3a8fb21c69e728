// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import Identity
import Sweden

/// The head of a unit has given a guardian access to what the unit writes about a child from 13 until 16.
///
/// Source: national practice (Inera), no statute.
package struct ExtendedAccess: Sendable, Hashable {
    /// The kind of fact.
    package static let factKind = "extended-access"

    /// Unique among facts of its kind.
    package var id: String
    /// The child.
    package var person: PersonKey
    /// The guardian who may read.
    package var guardian: PersonKey
    /// The unit it is for.
    package var unit: HSAID
    /// When it holds.
    package var validity: Validity

    /// Access given.
    package init(id: String, person: PersonKey, guardian: PersonKey, unit: HSAID, validity: Validity) {
        self.id = id
        self.person = person
        self.guardian = guardian
        self.unit = unit
        self.validity = validity
    }

    /// Access read from a fact; nil for another kind and for what cannot be read.
    package init?(fact: Fact) {
        guard fact.kind == Self.factKind, let person = fact.person, let body = FactBody(fact),
            let guardian = body.person("guardian"), let unit = body.hsaID("unit")
        else { return nil }
        self.init(id: fact.id, person: person, guardian: guardian, unit: unit, validity: fact.validity)
    }

    /// The fact that keeps it.
    package func fact() -> Fact {
        Fact(
            Self.factKind, id: id, person: person, key: unit.text, validity: validity,
            body: ["guardian": .string(guardian.factText), "unit": .string(unit.text)])
    }
}
