// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import Identity
import Sweden

/// A *patientrelation*: a unit takes part in the care of a person.
///
/// Source: 4 kap. 1 § patientdatalagen; 3 kap. 1 § lagen (2022:913).
package struct CareRelation: Sendable, Hashable {
    /// The kind of fact.
    package static let factKind = "relation"

    /// Unique among facts of its kind.
    package var id: String
    /// Whose data it is about.
    package var person: PersonKey
    /// The provider it is for.
    package var provider: HSAID
    /// The unit it is for.
    package var unit: HSAID
    /// The one it is for; nil for the whole unit.
    package var staff: HSAID?
    /// Why: a text key or words of the one who entered it.
    package var reason: String
    /// When it holds.
    package var validity: Validity

    /// A relation.
    package init(
        id: String, person: PersonKey, provider: HSAID, unit: HSAID, staff: HSAID? = nil, reason: String,
        validity: Validity
    ) {
        self.id = id
        self.person = person
        self.provider = provider
        self.unit = unit
        self.staff = staff
        self.reason = reason
        self.validity = validity
    }

    /// A relation read from a fact; nil for another kind and for what cannot be read.
    package init?(fact: Fact) {
        guard fact.kind == Self.factKind, let person = fact.person, let body = FactBody(fact),
            let provider = body.hsaID("provider"), let reach = FactReach(body), let unit = reach.unit
        else { return nil }
        self.init(
            id: fact.id, person: person, provider: provider, unit: unit, staff: reach.staff,
            reason: body.words("reason"), validity: fact.validity
        )
    }

    /// The fact that keeps it.
    package func fact() -> Fact {
        Fact(
            Self.factKind, id: id, person: person, key: unit.text, validity: validity,
            body: [
                "provider": .string(provider.text), "unit": .string(unit.text),
                "staff": .optional(staff?.text),
                "reason": .string(reason),
            ])
    }

    /// What it is at a moment: current, earlier once it has passed, none before it begins.
    package func standing(at now: Instant) -> AccessRequest.Relation {
        if validity.holds(at: now) { return .current }
        return validity.hasPassed(at: now) ? .earlier : .none
    }
}
