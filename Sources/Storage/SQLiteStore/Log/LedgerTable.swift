// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore

/// One stream of the log in one database: appending and its chain. Belongs to the thread that writes there.
final class LedgerTable {
    private let connection: Connection
    private var sequence: Int64 = 0
    private var hash = LedgerChain.genesis

    init(_ connection: Connection) {
        self.connection = connection
    }

    /// Where the stream ends.
    struct Tail {
        fileprivate let sequence: Int64
        fileprivate let hash: [UInt8]

        /// How many lines lie between.
        func distance(from other: Tail) -> Int { Int(sequence - other.sequence) }
    }

    /// The end as this object has it, to go back to when a savepoint is undone.
    var tail: Tail { Tail(sequence: sequence, hash: hash) }

    /// Goes back to an earlier end.
    func goBack(to tail: Tail) { (sequence, hash) = (tail.sequence, tail.hash) }

    /// Finds the end of the stream at the start of a transaction: another process may have written.
    func refresh() throws(StoreError) {
        let last = try connection.first("SELECT sequence, hash FROM ledger ORDER BY sequence DESC LIMIT 1") {
            (sequence: $0.integer(0), hash: $0.blob(1))
        }
        (sequence, hash) = last ?? (0, LedgerChain.genesis)
    }

    /// Adds a line at the end.
    func append(_ entry: LedgerEntry) throws(StoreError) {
        let next = sequence + 1
        let hash = LedgerChain.next(previous: hash, sequence: next, body: entry.body)
        let sql = "INSERT INTO ledger (sequence, time, actor, persons, body, hash) VALUES (?, ?, ?, ?, ?, ?)"
        let values: [SQLValue] = [
            .integer(next), .integer(entry.time.milliseconds), .text(entry.actor),
            .blob(PersonList.encode(entry.persons)), .blob(entry.body), .blob(hash),
        ]
        try connection.run(sql, values)
        (sequence, self.hash) = (next, hash)
    }

    /// Checks that the last lines follow each other without gap and that each hash binds the one before.
    ///
    /// - Throws: `.corrupt` with the place where the chain is broken.
    func verifyTail() throws(StoreError) {
        let sql = """
            SELECT sequence, body, hash FROM
                (SELECT sequence, body, hash FROM ledger ORDER BY sequence DESC LIMIT ?)
            ORDER BY sequence
            """
        var previous: (sequence: Int64, hash: [UInt8])?
        try connection.forEach(sql, [.int(SQLiteLimits.ledgerCheckedAtOpen)]) { row throws(StoreError) in
            let (sequence, hash) = (row.integer(0), row.blob(2))
            if previous == nil, sequence == 1 { previous = (0, LedgerChain.genesis) }
            if let previous {
                let expected = LedgerChain.next(
                    previous: previous.hash, sequence: sequence, body: row.blob(1))
                guard sequence == previous.sequence + 1, expected == hash else {
                    throw StoreError(.corrupt, "the log is broken after line \(previous.sequence)")
                }
            }
            previous = (sequence, hash)
            return true
        }
    }
}
