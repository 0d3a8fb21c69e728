// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSearch
import FHIRStore

/// What a body sees while its savepoint is open. Lives on the writer's thread.
final class SQLiteWriteSession: WriteSession {
    let parts: ConnectionParts
    let ledger: LedgerTable
    var head: Head
    /// Labels read or written in this transaction: requests of one group point to the same units.
    private var knownLabels: [ResourceKey: Labels] = [:]

    /// A session at the start of a transaction.
    init(_ parts: ConnectionParts, ledger: LedgerTable, head: Head) {
        self.parts = parts
        self.ledger = ledger
        self.head = head
    }

    var now: Instant { Instant(milliseconds: head.clock) }

    func current(_ key: ResourceKey) throws(StoreError) -> StoredResource? {
        try parts.current(key)
    }

    func labels(of key: ResourceKey) throws(StoreError) -> Labels? {
        if let known = knownLabels[key] { return known }
        let found = try parts.labels(of: key)
        if let found { knownLabels[key] = found }
        return found
    }

    func matches(
        _ query: SearchQuery, within visibility: LabelPredicate, limit: Int
    ) throws(StoreError) -> [ResourceKey] {
        let run = try SearchRun(query.withoutSort, within: visibility, moment: nil, in: parts)
        guard limit > 0 else { return [] }
        var keys: [ResourceKey] = []
        for hit in try run.hits(after: nil, limit: limit) {
            if let key = try parts.key(row: hit.row) { keys.append(key) }
        }
        return keys
    }

    func put(_ row: ResourceRow) throws(StoreError) -> StoredResource {
        knownLabels[row.key] = nil
        return try ResourceWriter(parts, now: now, txn: head.txn).put(row)
    }

    /// Forgets what a body read and wrote that was undone.
    func forgetLabels() { knownLabels.removeAll() }

    func facts(about person: PersonKey) throws(StoreError) -> [Fact] { try parts.facts(about: person) }

    func facts(kind: String, key: String) throws(StoreError) -> [Fact] {
        try parts.facts(kind: kind, key: key)
    }

    func put(_ fact: Fact) throws(StoreError) {
        head.facts += 1
        try putUnannounced(fact)
    }

    func putUnannounced(_ fact: Fact) throws(StoreError) {
        let identity: [SQLValue] = [.text(fact.kind), .text(fact.id)]
        try parts.connection.run(
            "UPDATE fact SET newest = 0 WHERE kind = ? AND id = ? AND newest = 1", identity)
        let sql = """
            INSERT INTO fact (kind, id, newest, person, key, valid_from, valid_to, recorded, ended, body)
            VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?, ?)
            """
        let values: [SQLValue] = [
            SQLValue(fact.person?.rawValue), .text(fact.key), .integer(fact.validFrom.milliseconds),
            .integer(fact.validTo.milliseconds), .integer(head.clock), SQLValue(fact.ended?.milliseconds),
            .blob(fact.body),
        ]
        try parts.connection.run(sql, identity + values)
    }

    func append(_ entry: LedgerEntry) throws(StoreError) {
        try ledger.append(entry)
    }
}

extension SearchQuery {
    /// The same search in the store's own order.
    fileprivate var withoutSort: SearchQuery {
        var copy = self
        copy.sort = []
        return copy
    }
}
