// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import Identity
import Sweden

/// Somebody at work has chosen to see what other units of her provider wrote about a person.
///
/// Source: 4 kap. HSLF-FS 2016:40. A choice is for one commission and short.
package struct ActiveChoice: Sendable, Hashable {
    /// The kind of fact.
    package static let factKind = "choice"

    /// Unique among facts of its kind.
    package var id: String
    /// Whose data it is about.
    package var person: PersonKey
    /// Who chose.
    package var staff: HSAID
    /// The commission under which she chose.
    package var commission: HSAID
    /// The unit whose data she chose to see; nil for all units of the provider.
    package var unit: HSAID?
    /// When it holds.
    package var validity: Validity

    /// A choice.
    package init(
        id: String, person: PersonKey, staff: HSAID, commission: HSAID, unit: HSAID? = nil, validity: Validity
    ) {
        self.id = id
        self.person = person
        self.staff = staff
        self.commission = commission
        self.unit = unit
        self.validity = validity
    }

    /// A choice read from a fact; nil for another kind and for what cannot be read.
    package init?(fact: Fact) {
        guard fact.kind == Self.factKind, let person = fact.person, let body = FactBody(fact),
            let reach = FactReach(body), let staff = reach.staff, let commission = body.hsaID("commission")
        else { return nil }
        self.init(
            id: fact.id, person: person, staff: staff, commission: commission, unit: reach.unit,
            validity: fact.validity
        )
    }

    /// The fact that keeps it.
    package func fact() -> Fact {
        Fact(
            Self.factKind, id: id, person: person, key: staff.text, validity: validity,
            body: [
                "staff": .string(staff.text), "commission": .string(commission.text),
                "unit": .optional(unit?.text),
            ])
    }
}
