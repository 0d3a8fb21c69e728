// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore

/// Reads one stream: through the index as far as it goes, and the tail after it line by line.
struct LedgerReader {
    let stream: String
    let connection: Connection
    let hash: IndexHash

    private static let columns = "sequence, time, actor, persons, body, hash"

    /// Lines from `sequence` on, in order.
    func records(from sequence: Int64, count: Int) throws(StoreError) -> [LedgerRecord] {
        guard count > 0 else { return [] }
        // One line more in front tells the hash that the first one is bound to.
        let sql = "SELECT \(Self.columns) FROM ledger WHERE sequence >= ? ORDER BY sequence LIMIT ?"
        let start = max(1, sequence)
        var lines = try connection.rows(sql, [.integer(start - 1), .int(count == .max ? count : count + 1)]) {
            record($0)
        }
        var previous = LedgerChain.genesis
        for place in lines.indices {
            lines[place].previousHash = previous
            previous = lines[place].hash
        }
        if let first = lines.first, first.sequence < start { lines.removeFirst() }
        return Array(lines.prefix(count))
    }

    /// The newest line; nil in an empty stream.
    func head() throws(StoreError) -> LedgerRecord? {
        let last = try connection.first("SELECT max(sequence) FROM ledger", []) { $0.optionalInteger(0) }
        guard let last, let sequence = last else { return nil }
        return try records(from: sequence, count: 1).first
    }

    /// Lines about a person before a moment, newest first; at least `count` when there are so many.
    func records(about person: PersonKey, before: Instant?, count: Int) throws(StoreError) -> [LedgerRecord] {
        try newest(table: "ledger_person", key: person.rawValue, before, count) {
            PersonList.decode($0.blob(1)).contains(person)
        }
    }

    /// Lines of an actor before a moment, newest first; at least `count` when there are so many.
    func records(by actor: String, before: Instant?, count: Int) throws(StoreError) -> [LedgerRecord] {
        // The index holds a hash; the line itself tells.
        try newest(table: "ledger_actor", key: hash.actor(actor), before, count) { $0.text(2) == actor }
            .filter { $0.actor == actor }
    }

    private func newest(
        table: String, key: Int64, _ before: Instant?, _ count: Int, _ fits: (Statement) -> Bool
    ) throws(StoreError) -> [LedgerRecord] {
        let limit = before?.milliseconds ?? .max
        let column = table == "ledger_person" ? "person" : "actor"
        let places = try connection.rows(
            """
            SELECT sequence FROM \(table) WHERE \(column) = ?1 AND time < ?2
            ORDER BY time DESC, sequence DESC LIMIT ?3
            """,
            [.integer(key), .integer(limit), .int(count)]
        ) { $0.integer(0) }
        var found: [LedgerRecord] = []
        for sequence in places {
            found += try records(from: sequence, count: 1)
        }
        let tail = """
            SELECT sequence, persons, actor FROM ledger
            WHERE sequence > (SELECT sequence FROM ledger_indexed) AND time < ? ORDER BY sequence
            """
        var late: [Int64] = []
        try connection.forEach(tail, [.integer(limit)]) { row in
            if fits(row) { late.append(row.integer(0)) }
            return true
        }
        for sequence in late { found += try records(from: sequence, count: 1) }
        return found
    }

    private func record(_ row: Statement) -> LedgerRecord {
        LedgerRecord(
            stream: stream, sequence: row.integer(0), body: row.blob(4), previousHash: [], hash: row.blob(5),
            persons: PersonList.decode(row.blob(3)), actor: row.text(2),
            time: Instant(milliseconds: row.integer(1)))
    }
}
