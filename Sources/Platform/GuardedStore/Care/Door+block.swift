// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import Audit
import FHIRCore
import FHIRStore
import Identity
import Sweden

extension Door {
    /// Blocks one unit's or provider's information: `createBlocks` with one order.
    package func createBlock(_ order: BlockOrder, for visit: Visit) async throws(DoorError) -> StoredResource?
    {
        try await createBlocks([order], for: visit).first?.resource
    }

    /// Blocks units' or providers' information at the person's wish, at once: all of it or nothing. A block
    /// that stands already is not made again; its outcome is `matched`.
    ///
    /// Source: 4 kap. 4 § patientdatalagen (inner), 2 kap. 3 § lagen (2022:913) (outer).
    package func createBlocks(
        _ orders: [BlockOrder], for visit: Visit
    ) async throws(DoorError) -> [WriteOutcome] {
        guard let person = visit.reader.ownPerson else {
            throw .forbidden("A block is created by the person herself.")
        }
        try await refuseUnless(.createBlock, about: person, for: visit)
        let directory = try await directory()
        var blocks: [Block] = []
        for order in orders { blocks.append(try block(order, of: person, in: directory, for: visit)) }
        return try await write(blocks, of: person, for: visit)
    }

    private func block(
        _ order: BlockOrder, of person: PersonKey, in directory: Directory, for visit: Visit
    ) throws(DoorError) -> Block {
        guard order.exempted.isSubset(of: BlockOrder.exemptible) else {
            throw DoorError(
                .invalid, .codeInvalid,
                "Only \(BlockOrder.exemptible.sorted().joined(separator: " and ")) may stay readable.")
        }
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
        return Block(
            id: ResourceID.random().text, person: person, kind: order.kind, provider: provider, unit: unit,
            informationPeriod: order.informationPeriod, exempted: order.exempted,
            validity: Validity(from: now()),
            registeredBy: visit.reader.ledgerName)
    }

    private func write(
        _ blocks: [Block], of person: PersonKey, for visit: Visit
    ) async throws(DoorError) -> [WriteOutcome] {
        let time = now()
        return try await fetch { () async throws(StoreError) in
            try await store.write { session throws(StoreError) in
                let known = PersonFacts(person: person, facts: try session.facts(about: person)).blocks
                var outcomes: [WriteOutcome] = []
                for new in blocks {
                    let standing = known.first { $0.validity.holds(at: time) && $0.closesSame(as: new) }
                    if let standing, let shown = try session.current(key(of: standing)) {
                        try session.append(row(.read, about: standing, for: visit).ledgerEntry)
                        outcomes.append(WriteOutcome(kind: .matched, resource: shown))
                        continue
                    }
                    let block = write(standing ?? new, activity: .block, for: visit)
                    if let made = try block.run(in: session) {
                        outcomes.append(WriteOutcome(kind: .created, resource: made))
                    }
                }
                return outcomes
            }
        }
    }

    private func key(of block: Block) throws(StoreError) -> ResourceKey {
        guard let id = ResourceID(block.id) else { throw StoreError(.corrupt, "a block has a malformed id") }
        return ResourceKey("Consent", id)
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
        return try await write(write(block, activity: .liftBlock, for: visit))
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

    private func write(_ block: Block, activity: LogActivity, for visit: Visit) -> CareWrite {
        let document = ConsentDocument.document(
            id: block.id, kind: block.kind == .inner ? .innerBlock : .outerBlock,
            isActive: block.validity.ended == nil,
            person: block.person, organisation: block.unit ?? block.provider, isPermit: false,
            until: .distantFuture, made: block.validity.from, informationPeriod: block.informationPeriod,
            exempted: block.exempted)
        return CareWrite(
            fact: block.fact(), document: own(document, about: block.person),
            row: row(activity, about: block, for: visit))
    }

    private func row(_ activity: LogActivity, about block: Block, for visit: Visit) -> LogRow {
        var row = careRow(
            activity, about: block.person, at: block.provider.text, unit: block.unit?.text ?? "", rule: "C6",
            basis: block.kind == .inner
                ? "4 kap. 4 § patientdatalagen (2008:355)" : "2 kap. 3 § lagen (2022:913)", id: block.id,
            for: visit)
        row.blockID = block.id
        return row
    }
}
