// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRStore

/// Builds the log's indexes behind the appends: a row with its indexes costs some 40 microseconds, an append
/// 3.
struct LedgerIndexer {
    let connection: Connection
    let hash: IndexHash

    /// How many lines lack index rows.
    func backlog() throws(StoreError) -> Int {
        let sql =
            "SELECT (SELECT ifnull(max(sequence), 0) FROM ledger) - (SELECT sequence FROM ledger_indexed)"
        return Int(try connection.first(sql) { $0.integer(0) } ?? 0)
    }

    /// Indexes the next lines, at most `limit`, in a transaction of its own.
    func advance(_ limit: Int) throws(StoreError) {
        try connection.writing { () throws(StoreError) in try advanceInTransaction(limit) }
    }

    private struct Line {
        let sequence: Int64
        let time: Int64
        let actor: Int64
        let persons: [PersonKey]
    }

    private func advanceInTransaction(_ limit: Int) throws(StoreError) {
        let sql = """
            SELECT sequence, time, actor, persons FROM ledger
            WHERE sequence > (SELECT sequence FROM ledger_indexed) ORDER BY sequence LIMIT ?
            """
        let lines = try connection.rows(sql, [.int(limit)]) {
            Line(
                sequence: $0.integer(0), time: $0.integer(1), actor: hash.actor($0.text(2)),
                persons: PersonList.decode($0.blob(3)))
        }
        guard let last = lines.last else { return }
        // In order of key, so that neighbours in the tables are written together.
        let persons = lines.flatMap { line in line.persons.map { (person: $0.rawValue, line: line) } }
        for (person, line) in persons.sorted(by: { $0.person < $1.person }) {
            try connection.run(
                "INSERT OR IGNORE INTO ledger_person (person, time, sequence) VALUES (?, ?, ?)",
                [.integer(person), .integer(line.time), .integer(line.sequence)])
        }
        for line in lines.sorted(by: { $0.actor < $1.actor }) {
            try connection.run(
                "INSERT OR IGNORE INTO ledger_actor (actor, time, sequence) VALUES (?, ?, ?)",
                [.integer(line.actor), .integer(line.time), .integer(line.sequence)])
        }
        try connection.run("UPDATE ledger_indexed SET sequence = ?", [.integer(last.sequence)])
    }
}
