// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import Identity
import Sweden

/// A person's answer to whether a provider may read what others have made available.
///
/// Source: 3 kap. 1 and 2 §§ lagen (2022:913). Taking a yes back ends it, and counts as a no from then on.
package struct SharingConsent: Sendable, Hashable {
    /// The kind of fact.
    package static let factKind = "consent"

    /// The answer.
    package enum Answer: String, Sendable, Hashable, CaseIterable {
        case yes
        case no
    }

    /// Unique among facts of its kind.
    package var id: String
    /// Whose data it is about.
    package var person: PersonKey
    /// The provider that may read.
    package var provider: HSAID
    /// The unit that may read; nil for all of the provider.
    package var unit: HSAID?
    /// The one who may read; nil for the whole unit.
    package var staff: HSAID?
    /// What she answered.
    package var answer: Answer
    /// When the answer holds; ended when it was taken back.
    package var validity: Validity

    /// An answer.
    package init(
        id: String, person: PersonKey, provider: HSAID, unit: HSAID? = nil, staff: HSAID? = nil,
        answer: Answer,
        validity: Validity
    ) {
        self.id = id
        self.person = person
        self.provider = provider
        self.unit = unit
        self.staff = staff
        self.answer = answer
        self.validity = validity
    }

    /// An answer read from a fact; nil for another kind and for what cannot be read.
    package init?(fact: Fact) {
        guard fact.kind == Self.factKind, let person = fact.person, let body = FactBody(fact),
            let provider = body.hsaID("provider"),
            let answer = body.text("answer").flatMap(Answer.init(rawValue:)),
            let reach = FactReach(body)
        else { return nil }
        self.init(
            id: fact.id, person: person, provider: provider, unit: reach.unit, staff: reach.staff,
            answer: answer,
            validity: fact.validity
        )
    }

    /// The fact that keeps it.
    package func fact() -> Fact {
        Fact(
            Self.factKind, id: id, person: person, key: provider.text, validity: validity,
            body: [
                "provider": .string(provider.text), "unit": .optional(unit?.text),
                "staff": .optional(staff?.text),
                "answer": .string(answer.rawValue),
            ])
    }

    /// What the answer means at a moment, and since when; nil when it means nothing then.
    package func meaning(at now: Instant) -> (answer: Answer, since: Instant)? {
        if answer == .yes, let ended = validity.ended, ended <= now { return (.no, ended) }
        return validity.holds(at: now) ? (answer, validity.from) : nil
    }
}
