// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import Audit
import FHIRCore
import FHIRStore
import Identity
import Sweden

extension Door {
    /// Blocks a unit's or a provider's information at the person's wish, at once.
    ///
    /// Source: 4 kap. 4 § patientdatalagen (inner), 2 kap. 3 § lagen (2022:913) (outer).
    package func createBlock(_ order: BlockOrder, for visit: Visit) async throws(DoorError) -> StoredResource?
    {
        guard let person = visit.reader.ownPerson else {
            throw .forbidden("A block is created by the person herself.")
        }
        try await refuseUnless(.createBlock, about: person, for: visit)
        let directory = try await directory()
        let provider: HSAID
        var unit: HSAID?
        switch order.kind {
        case .inner:
            guard let known = directory.units[order.organisation] else {
                throw DoorError(.invalid, .notFound, "\(order.organisation) is not a unit here.")
            }
            (provider, unit) = (known.provider, known.hsaID)
        case .outer:
            guard directory.providers[order.organisation] != nil else {
                throw DoorError(.invalid, .notFound, "\(order.organisation) is not a provider here.")
            }
            provider = order.organisation
        }
        let block = Block(
            id: ResourceID.random().text, person: person, kind: order.kind, provider: provider, unit: unit,
            informationPeriod: order.informationPeriod, exempted: order.exempted,
            validity: Validity(from: now()),
            registeredBy: visit.reader.ledgerName)
        return try await writeBlock(block, activity: .block, for: visit)
    }

    /// Lifts the person's own block, at once.
    package func liftBlock(id: String, for visit: Visit) async throws(DoorError) -> StoredResource? {
        guard let person = visit.reader.ownPerson else {
            throw .forbidden("The person herself lifts her block here.")
        }
        try await refuseUnless(.liftBlock, about: person, for: visit)
        guard var block = try await facts(about: person).blocks.first(where: { $0.id == id }) else {
            throw DoorError(.notFound, .notFound, "There is no such block.")
        }
        guard block.validity.ended == nil else { return nil }
        block.validity.ended = now()
        return try await writeBlock(block, activity: .liftBlock, for: visit)
    }

    /// A person's blocks, newest first; her own only.
    package func blocks(of person: PersonKey, for visit: Visit) async throws(DoorError) -> [Block] {
        try await refuseUnlessOwn(person, for: visit)
        let blocks = try await facts(about: person).blocks.sorted { $0.validity.from > $1.validity.from }
        let row = careRow(
            .read, about: person, at: "", unit: "", rule: "C6",
            basis: "4 kap. 4 § patientdatalagen (2008:355)",
            id: "", for: visit)
        try await record([row])
        return blocks
    }

    /// Lets in whoever may read documents of the person alone, such as her blocks; a refusal is logged and
    /// thrown.
    func refuseUnlessOwn(_ person: PersonKey, for visit: Visit) async throws(DoorError) {
        let labels = Labels(
            person: person,
            labelClass: LabelClass(sector: AccessSector.own, informationType: InformationType.consent))
        let verdict = try await verdict(on: labels, for: visit)
        if verdict.isAllow { return }
        let resource = LogResource(type: "Consent", person: person, count: 0)
        try await record([row(verdict, resources: [resource], activity: .read, at: now(), for: visit)])
        throw .forbidden(verdict)
    }

    /// Asks the individual's table; a refusal is logged and thrown.
    func refuseUnless(
        _ action: IndividualRequest.Action, about person: PersonKey, for visit: Visit
    ) async throws(DoorError) {
        guard case .individual(let individual) = visit.reader else {
            throw .forbidden("This is for the person herself.")
        }
        let judge = try await judge()
        let verdict = judge.verdict(action, for: individual, about: try await facts(about: person), at: now())
        if verdict.isAllow { return }
        let resource = LogResource(type: action.rawValue, person: person, count: 0)
        try await record([row(verdict, resources: [resource], activity: .read, at: now(), for: visit)])
        throw .forbidden(verdict)
    }

    private func writeBlock(
        _ block: Block, activity: LogActivity, for visit: Visit
    ) async throws(DoorError) -> StoredResource? {
        let document = ConsentDocument.document(
            id: block.id, kind: block.kind == .inner ? .innerBlock : .outerBlock,
            isActive: block.validity.ended == nil,
            person: block.person, organisation: block.unit ?? block.provider, isPermit: false,
            until: .distantFuture, made: block.validity.from, informationPeriod: block.informationPeriod,
            exempted: block.exempted)
        var row = careRow(
            activity, about: block.person, at: block.provider.text, unit: block.unit?.text ?? "", rule: "C6",
            basis: block.kind == .inner
                ? "4 kap. 4 § patientdatalagen (2008:355)" : "2 kap. 3 § lagen (2022:913)", id: block.id,
            for: visit)
        row.blockID = block.id
        return try await write(
            CareWrite(fact: block.fact(), document: own(document, about: block.person), row: row))
    }
}
