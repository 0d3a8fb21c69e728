// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import Identity
import Sweden

/// A *spärr*: what a person keeps from other units of a provider, or from other providers.
///
/// Source: 4 kap. 4 § patientdatalagen; 2 kap. 3 § lagen (2022:913).
package struct Block: Sendable, Hashable {
    /// The kind of fact.
    package static let factKind = "block"

    /// Against whom it stands.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        /// Against other units of the same provider.
        case inner
        /// Against other providers.
        case outer
    }

    /// Unique among facts of its kind.
    package var id: String
    /// Whose data it is about.
    package var person: PersonKey
    /// Against whom it stands.
    package var kind: Kind
    /// The provider whose data are blocked.
    package var provider: HSAID
    /// The unit whose data are blocked; nil for all of the provider.
    package var unit: HSAID?
    /// The days of care it covers; nil for all time.
    package var informationPeriod: ClosedRange<CalendarDay>?
    /// Information types that stay open: `lak` (medicines) and `upp` (alerts).
    package var exempted: Set<String>
    /// When it holds.
    package var validity: Validity
    /// Who entered it: the ledger name of a reader.
    package var registeredBy: String

    /// A block.
    package init(
        id: String, person: PersonKey, kind: Kind, provider: HSAID, unit: HSAID? = nil,
        informationPeriod: ClosedRange<CalendarDay>? = nil, exempted: Set<String> = [], validity: Validity,
        registeredBy: String
    ) {
        self.id = id
        self.person = person
        self.kind = kind
        self.provider = provider
        self.unit = unit
        self.informationPeriod = informationPeriod
        self.exempted = exempted
        self.validity = validity
        self.registeredBy = registeredBy
    }

    /// A block read from a fact; nil for another kind.
    ///
    /// What cannot be read is taken to block more, not less: a broken period covers all time.
    package init?(fact: Fact) {
        guard fact.kind == Self.factKind, let person = fact.person, let body = FactBody(fact),
            let kind = body.text("kind").flatMap(Kind.init(rawValue:)), let provider = body.hsaID("provider")
        else { return nil }
        var period: ClosedRange<CalendarDay>?
        if let first = body.day("from"), let last = body.day("to"), first <= last { period = first...last }
        self.init(
            id: fact.id, person: person, kind: kind, provider: provider, unit: body.hsaID("unit"),
            informationPeriod: period, exempted: Set(body.texts("exempted")), validity: fact.validity,
            registeredBy: body.words("registeredBy")
        )
    }

    /// The fact that keeps it.
    package func fact() -> Fact {
        Fact(
            Self.factKind, id: id, person: person, key: provider.text, validity: validity,
            body: [
                "kind": .string(kind.rawValue), "provider": .string(provider.text),
                "unit": .optional(unit?.text),
                "from": .optional(informationPeriod?.lowerBound.text),
                "to": .optional(informationPeriod?.upperBound.text),
                "exempted": .array(exempted.sorted().map { .string($0) }),
                "registeredBy": .string(registeredBy),
            ])
    }

    /// Whether it closes the same information to the same readers.
    package func closesSame(as other: Block) -> Bool {
        person == other.person && kind == other.kind && provider == other.provider && unit == other.unit
            && informationPeriod == other.informationPeriod && exempted == other.exempted
    }

    /// Whether it covers resources with these labels, days of care aside. A unit that is not known is
    /// covered.
    package func covers(_ labelClass: LabelClass) -> Bool {
        provider.text == labelClass.owner
            && (unit.map { labelClass.unit.isEmpty || $0.text == labelClass.unit } ?? true)
            && !exempted.contains(labelClass.informationType)
    }

    /// Whether it covers a day of care. A day that is not known is covered.
    package func covers(_ careDay: CalendarDay?) -> Bool {
        guard let informationPeriod, let careDay else { return true }
        return informationPeriod.contains(careDay)
    }
}
