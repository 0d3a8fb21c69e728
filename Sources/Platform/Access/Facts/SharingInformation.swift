// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import Identity
import Sweden

/// A provider has told a person what coherent documentation is, and that she may block.
///
/// Source: 2 kap. 2 § lagen (2022:913). Without it nothing is made available.
package struct SharingInformation: Sendable, Hashable {
    /// The kind of fact.
    package static let factKind = "informed"

    /// Unique among facts of its kind.
    package var id: String
    /// Whose data it is about.
    package var person: PersonKey
    /// The provider that told her.
    package var provider: HSAID
    /// When she was told.
    package var informed: Instant

    /// Information given.
    package init(id: String, person: PersonKey, provider: HSAID, informed: Instant) {
        self.id = id
        self.person = person
        self.provider = provider
        self.informed = informed
    }

    /// Information read from a fact; nil for another kind, one that was taken back, and for what cannot be
    /// read.
    package init?(fact: Fact) {
        guard fact.kind == Self.factKind, fact.ended == nil, let person = fact.person,
            let body = FactBody(fact),
            let provider = body.hsaID("provider")
        else { return nil }
        self.init(id: fact.id, person: person, provider: provider, informed: fact.validFrom)
    }

    /// The fact that keeps it.
    package func fact() -> Fact {
        Fact(
            Self.factKind, id: id, person: person, key: provider.text, validity: Validity(from: informed),
            body: ["provider": .string(provider.text)])
    }
}
