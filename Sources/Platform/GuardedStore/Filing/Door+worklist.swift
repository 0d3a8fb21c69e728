// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import Audit
import FHIRCore
import FHIRSearch
import FHIRStore
import Identity

extension Door {
    /// Resources of the reader's own unit over many persons: an inbox, a list of what is unsigned, the day's
    /// visits. Only what the law lets her open; each person shown is logged.
    ///
    /// The query must not ask by what is sensitive (2 kap. 8 § patientdatalagen): by type, status, kind of
    /// task, owner and date.
    /// - Parameter done: Names the unit's own document that shows that nothing more is to be done about a
    ///   resource. What has one is left out before anything is logged: it is not shown.
    package func worklist(
        _ query: SearchQuery, pageToken: String? = nil, for visit: Visit,
        lacking done: (@Sendable (StoredResource) -> ResourceKey)? = nil
    ) async throws(DoorError) -> Worklist {
        let (_, commission) = try staff(of: visit)
        guard commission.rights.contains(.read) else {
            throw .forbidden("The chosen commission gives no right to read.")
        }
        let reader = visit.reader.ledgerName
        var after: PageKey?
        if let pageToken {
            do {
                after = try sealer.open(pageToken, for: query, reader: reader)
            } catch {
                throw DoorError(error)
            }
        }
        let start = after
        let predicate: LabelPredicate = .all([
            .owner(commission.provider.text), .unit(commission.unit.text), .not(.noPerson),
            .not(.aboutSeveral),
        ])
        let count = min(query.count ?? Limits.pageSizeDefault, Limits.pageSizeMax)
        let page = try await fetch { () async throws(StoreError) in
            try await store.search(query, within: predicate, after: start, count: count)
        }
        let undone = try await resources(page.resources, lacking: done)
        let open = try await judged(undone, for: visit).filter { $0.verdict.isAllow }
        var entries: [Worklist.Entry] = []
        var persons: [PersonKey: RegisteredPerson] = [:]
        for (resource, _) in open {
            guard let key = resource.labels.person else { continue }
            if persons[key] == nil { persons[key] = try await registered(key) }
            if let person = persons[key] {
                entries.append(Worklist.Entry(resource: resource, person: person))
            }
        }
        try await record(
            open.map(\.verdict), showing: open.map(\.resource), activity: .search, for: visit,
            arguments: "worklist")
        return Worklist(
            entries: entries, nextToken: page.next.map { sealer.seal($0, for: query, reader: reader) })
    }

    private func resources(
        _ found: [StoredResource], lacking done: (@Sendable (StoredResource) -> ResourceKey)?
    ) async throws(DoorError) -> [StoredResource] {
        guard let done else { return found }
        let keys = found.map(done)
        let read = try await fetch { () async throws(StoreError) in try await store.read(keys) }
        let proofs = Dictionary(read.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        return zip(found, keys).filter { resource, key in
            guard let proof = proofs[key], !proof.isDeleted else { return true }
            return proof.labels.person != resource.labels.person
                || proof.labels.labelClass.unit != resource.labels.labelClass.unit
        }.map(\.0)
    }
}
