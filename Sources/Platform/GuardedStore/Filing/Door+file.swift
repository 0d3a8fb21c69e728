// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import Audit
import FHIRCore
import FHIRSearch
import FHIRStore
import Identity
import Sweden

extension Door {
    /// Files documents about a person: writes, labels and logs them in one transaction, and gives the unit
    /// that receives them a tie to the person, so that it can open what it got.
    ///
    /// - Throws: `.forbidden` when the ground does not carry it, `.invalid` for a document that breaks FHIR,
    ///   `.versionConflict` when somebody else wrote first. Nothing is then written.
    package func file(_ filing: Filing, for visit: Visit) async throws(DoorError) -> [StoredResource] {
        let known = try await known()
        let labeller = Labeller(schema: schema, identity: identity, directory: known.directory)
        let ownUnit = HSAID(visit.writer.unit)
        guard let target = (filing.unit ?? ownUnit).flatMap({ known.directory.units[$0] }) else {
            throw DoorError(.invalid, .value, "The unit is not in the directory.", at: "unit")
        }
        let facts = try await facts(about: filing.person)
        let own = ownUnit.flatMap { known.directory.units[$0] }
            .map { labeller.labels(about: filing.person, at: $0) }
        let authority = FilingAuthority(judge: known.judge, target: target)
        let refusal = Refusal()
        if let refused = authority.refusal(
            of: visit, on: filing.ground, about: facts, own: own, now: now())
        {
            let key = filing.documents.first?.key ?? ResourceKey("Basic", .random())
            _ = refusal.deny(
                refused, verdict: refused.verdict, key: key,
                labels: labeller.labels(about: filing.person, at: target))
            try await recordDenied(refusal, for: visit)
            throw refused
        }
        let patient = try await patient(of: filing.person, at: target)
        var writes: [FiledDocument] = patient.made.map { [$0] } ?? []
        let reference: JSONTree = ["reference": .string(patient.key.description)]
        for document in filing.documents {
            writes.append(try filed(document, patient: reference))
        }
        let run = FilingRun(
            filing: filing, documents: writes, target: target, labeller: labeller, visit: visit,
            refusal: refusal)
        let result: Result<[StoredResource], StoreError>
        do throws(StoreError) {
            result = .success(
                try await store.write { session throws(StoreError) in try run.run(in: session) })
        } catch {
            result = .failure(error)
        }
        switch result {
        case .success(let stored): return patient.made == nil ? stored : Array(stored.dropFirst())
        case .failure(let error):
            try await recordDenied(refusal, for: visit)
            throw refusal.error(for: error)
        }
    }

    private func filed(
        _ document: Filing.Document, patient: JSONTree
    ) throws(DoorError) -> FiledDocument {
        let parsed = try parsed(document.content(patient))
        try refuseBroken(parsed, type: document.key.type)
        return FiledDocument(
            write: PreparedWrite(parsed, key: document.key, extractor: extractor), expected: document.expected
        )
    }

    func parsed(_ tree: JSONTree) throws(DoorError) -> JSONDocument {
        do {
            return try JSONDocument(parsing: tree.encoded())
        } catch {
            throw DoorError(.invalid, .structure, "The document is not well formed.")
        }
    }

    /// The person's Patient at the provider of a unit, made from the register where there is none.
    private func patient(
        of person: PersonKey, at unit: CareUnit
    ) async throws(DoorError) -> (key: ResourceKey, made: FiledDocument?) {
        let query = SearchQuery(type: "Patient")
        let predicate: LabelPredicate = .all([.person(person), .owner(unit.provider.text)])
        let found = try await fetch { () async throws(StoreError) in
            try await store.search(query, within: predicate, after: nil, count: 1)
        }
        if let key = found.resources.first?.key { return (key, nil) }
        guard let registered = try await registered(person) else {
            throw DoorError(.notFound, .notFound, "The person is not in the register.")
        }
        let key = ResourceKey("Patient", .random())
        let document = try parsed(registered.patientTree)
        return (
            key, FiledDocument(write: PreparedWrite(document, key: key, extractor: extractor), expected: 0)
        )
    }
}
