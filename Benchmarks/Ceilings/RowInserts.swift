// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser

/// How many resources a second SQLite alone takes: the very rows that the server wrote, into a copy of the
/// database as it was before, with the same tables, indexes, syncing and number of requests a commit.
///
/// What the server does besides is left out: HTTP, parsing, judging, labels, hashes, compression, and the
/// index of the log, which it builds when idle.
struct RowInserts: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inserts", abstract: "Inserts rows again that a server wrote; prints resources a second."
    )

    @Option(help: "The database that holds the rows.")
    var from: String
    @Option(help: "A copy of it from before they were written.")
    var into: String
    @Option(help: "Requests in one commit.")
    var perCommit: Int

    func run() throws {
        let target = try RawDatabase(into)
        try target.execute("PRAGMA journal_mode = WAL")
        try target.execute("PRAGMA synchronous = FULL")
        try target.execute("PRAGMA wal_autocheckpoint = 20000")
        guard try target.number("PRAGMA synchronous") == 2 else { throw RawError("synchronous is not FULL") }
        let rows = try WrittenRows(
            of: try RawDatabase(from), afterRow: try target.number("SELECT max(row) FROM resource"),
            afterLine: try target.number("SELECT max(sequence) FROM ledger"))
        guard !rows.resources.isEmpty, !rows.lines.isEmpty else { throw RawError("nothing was written") }
        let start = ContinuousClock.now
        try insert(rows, into: target)
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        print(Int(Double(rows.resources.count) / seconds))
    }

    private func insert(_ rows: WrittenRows, into database: RawDatabase) throws {
        let begin = try database.prepare("BEGIN IMMEDIATE")
        let commit = try database.prepare("COMMIT")
        let head = try database.prepare("UPDATE head SET txn = txn + 1, clock = clock + 1")
        var inserts: [WrittenRows.Table: RawStatement] = [:]
        for table in WrittenRows.Table.allCases { inserts[table] = try database.prepare(table.insert) }
        var next = 0
        for (place, line) in rows.lines.enumerated() {
            if place % perCommit == 0 { try begin.run([]) }
            // Resources are shared out evenly among the log's lines: one a create, ten a bundle of ten.
            let end = (place + 1) * rows.resources.count / rows.lines.count
            while next < end {
                for row in rows.resources[next] { try inserts[row.table]?.run(row.values) }
                next += 1
            }
            try inserts[.ledger]?.run(line)
            if (place + 1) % perCommit == 0 || place + 1 == rows.lines.count {
                try head.run([])
                try commit.run([])
            }
        }
    }
}
