// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import Audit
import FHIRCore
import FHIRStore
import Identity
import Sweden

extension Door {
    /// Registers a person's answer to whether a care provider may read what others have written; takes effect
    /// at once. By the person herself, or by staff of that provider who have her word.
    ///
    /// Source: 3 kap. 1-2 §§ lagen (2022:913) om sammanhållen vård- och omsorgsdokumentation.
    package func answerConsent(
        _ answer: ConsentAnswer, for visit: Visit
    ) async throws(DoorError) -> StoredResource? {
        let directory = try await directory()
        let provider: HSAID
        var unit: HSAID?
        if let known = directory.units[answer.organisation] {
            (provider, unit) = (known.provider, known.hsaID)
        } else if directory.providers[answer.organisation] != nil {
            provider = answer.organisation
        } else {
            throw DoorError(.invalid, .notFound, "\(answer.organisation) is not a provider or unit here.")
        }
        let person = try await consenting(answer, provider: provider, for: visit)
        let start = now()
        let consent = SharingConsent(
            id: ResourceID.random().text, person: person, provider: provider, unit: unit, staff: nil,
            answer: answer.isYes ? .yes : .no,
            validity: Validity(from: start, to: answer.until ?? .distantFuture))
        return try await writeConsent(consent, for: visit)
    }

    /// Takes an answer back. The next reading by that provider is refused until a new one is given.
    package func withdrawConsent(id: String, for visit: Visit) async throws(DoorError) -> StoredResource? {
        guard let person = visit.reader.ownPerson else {
            throw .forbidden("Only the person herself withdraws her consent here.")
        }
        try await refuseUnless(.withdrawConsent, about: person, for: visit)
        let facts = try await facts(about: person)
        guard var consent = facts.consents.first(where: { $0.id == id }) else {
            throw DoorError(.notFound, .notFound, "There is no such consent.")
        }
        guard consent.validity.ended == nil else { return nil }
        consent.validity.ended = now()
        return try await writeConsent(consent, for: visit)
    }

    /// A person's answers, newest first; her own only.
    package func consents(of person: PersonKey, for visit: Visit) async throws(DoorError) -> [SharingConsent]
    {
        try await refuseUnlessOwn(person, for: visit)
        let consents = try await facts(about: person).consents.sorted { $0.validity.from > $1.validity.from }
        let row = careRow(
            .read, about: person, at: "", unit: "", rule: "C6", basis: Self.consentBasis, id: "", for: visit)
        try await record([row])
        return consents
    }

    static let consentBasis = "3 kap. 1 § lagen (2022:913) om sammanhållen vård- och omsorgsdokumentation"

    private func consenting(
        _ answer: ConsentAnswer, provider: HSAID, for visit: Visit
    ) async throws(DoorError) -> PersonKey {
        if let own = visit.reader.ownPerson {
            guard answer.person == nil || answer.person == own else {
                throw .forbidden("A person answers for herself only.")
            }
            try await refuseUnless(.giveConsent, about: own, for: visit)
            return own
        }
        let (staff, commission) = try staff(of: visit)
        guard commission.provider == provider, let person = answer.person else {
            throw .forbidden("Staff register answers that concern their own care provider.")
        }
        let facts = try await facts(about: person)
        let time = now()
        func isReached(_ unit: HSAID, _ member: HSAID?, _ validity: Validity) -> Bool {
            unit == commission.unit && (member ?? staff.hsaID) == staff.hsaID && validity.holds(at: time)
        }
        let hasTie =
            facts.relations.contains { $0.provider == provider && isReached($0.unit, $0.staff, $0.validity) }
            || facts.assignments.contains {
                $0.provider == provider && isReached($0.unit, $0.staff, $0.validity)
            }
        guard hasTie else {
            throw .forbidden(
                "Staff register answers of persons whom their unit has a care relation to (D16).")
        }
        return person
    }

    private func writeConsent(
        _ consent: SharingConsent, for visit: Visit
    ) async throws(DoorError) -> StoredResource? {
        let organisation = consent.unit ?? consent.provider
        let document = ConsentDocument.document(
            id: consent.id, kind: .sharing, isActive: consent.validity.ended == nil, person: consent.person,
            organisation: organisation, isPermit: consent.answer == .yes, until: consent.validity.to,
            made: consent.validity.from)
        let row = careRow(
            .answerConsent, about: consent.person, at: consent.provider.text, unit: consent.unit?.text ?? "",
            rule: visit.reader.ownPerson == nil ? "D18" : "C6", basis: Self.consentBasis, id: consent.id,
            for: visit)
        return try await write(
            CareWrite(fact: consent.fact(), document: own(document, about: consent.person), row: row))
    }

    /// A document of the person's own: only she reads it.
    func own(_ document: JSONDocument, about person: PersonKey) -> CareWrite.StoredDocument {
        guard let id = document.root["id"]?.string.flatMap({ ResourceID($0) }) else {
            fatalError("a consent document without id was made")
        }
        return CareWrite.StoredDocument(
            write: PreparedWrite(document, key: ResourceKey("Consent", id), extractor: extractor),
            labels: Labels(
                person: person, careDay: SwedishTime.day(of: now()),
                labelClass: LabelClass(sector: AccessSector.own, informationType: InformationType.consent)))
    }

    /// Carries out what a Consent over the API asks for, by the same rules as the pages.
    func carryOut(_ order: ConsentDocument.Order, for visit: Visit) async throws(DoorError) -> WriteOutcome {
        let stored: StoredResource?
        switch order {
        case .block(let order):
            guard let outcome = try await createBlocks([order], for: visit).first else {
                fatalError("one order for a block gave no outcome")
            }
            return outcome
        case .liftBlock(let id): stored = try await liftBlock(id: id, for: visit)
        case .answer(let answer): stored = try await answerConsent(answer, for: visit)
        case .withdraw(let id): stored = try await withdrawConsent(id: id, for: visit)
        }
        guard let stored else {
            throw DoorError(.preconditionFailed, .conflict, "It has already ended.")
        }
        return WriteOutcome(kind: stored.version == 1 ? .created : .updated, resource: stored)
    }
}
