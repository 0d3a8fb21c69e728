// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import Identity
import Sweden

/// Somebody in social services works with a person's case, or a unit carries out her measures.
///
/// Source: 10 § lagen (2001:454).
package struct CaseAssignment: Sendable, Hashable {
    /// The kind of fact.
    package static let factKind = "assignment"

    /// Unique among facts of its kind.
    package var id: String
    /// Whose data it is about.
    package var person: PersonKey
    /// The provider it is for.
    package var provider: HSAID
    /// The unit where the case is worked with.
    package var unit: HSAID
    /// The one who is assigned; nil for the whole unit, which carries out the measures.
    package var staff: HSAID?
    /// When it holds.
    package var validity: Validity

    /// An assignment.
    package init(
        id: String, person: PersonKey, provider: HSAID, unit: HSAID, staff: HSAID? = nil, validity: Validity
    ) {
        self.id = id
        self.person = person
        self.provider = provider
        self.unit = unit
        self.staff = staff
        self.validity = validity
    }

    /// An assignment read from a fact; nil for another kind and for what cannot be read.
    package init?(fact: Fact) {
        guard fact.kind == Self.factKind, let person = fact.person, let body = FactBody(fact),
            let provider = body.hsaID("provider"), let reach = FactReach(body), let unit = reach.unit
        else { return nil }
        self.init(
            id: fact.id, person: person, provider: provider, unit: unit, staff: reach.staff,
            validity: fact.validity
        )
    }

    /// The fact that keeps it.
    package func fact() -> Fact {
        Fact(
            Self.factKind, id: id, person: person, key: unit.text, validity: validity,
            body: [
                "provider": .string(provider.text), "unit": .string(unit.text),
                "staff": .optional(staff?.text),
            ])
    }
}
