// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore

/// Writes many bodies in one transaction. Lives on the writer's thread.
final class GroupCommit {
    /// How long without writes counts as idle.
    static let idleMilliseconds = 200

    private let parts: ConnectionParts
    private let ledger: LedgerTable
    private let indexer: LedgerIndexer
    private let checkpoints: Checkpoints
    private let now: @Sendable () -> Instant
    private let tailMax: Int
    private var logBacklog = 0

    /// Opens the database and brings it to the current schema.
    init(_ start: Writer.Start) throws(StoreError) {
        parts = try ConnectionParts(path: start.path, settings: start.settings, hash: start.hash)
        try Migrations.migrate(parts.connection, .main)
        ledger = LedgerTable(parts.connection)
        try ledger.verifyTail()
        indexer = LedgerIndexer(connection: parts.connection, hash: start.hash)
        checkpoints = Checkpoints(path: start.path, settings: start.settings, connection: parts.connection)
        now = start.now
        tailMax = start.settings.ledgerTailMax
        if let dictionary = start.settings.dictionary { try adopt(dictionary) }
        logBacklog = try indexer.backlog()
    }

    /// Whether the write stream has lines without index rows.
    var hasLogBacklog: Bool { logBacklog > 0 }

    /// Writes all jobs and tells their callers; commits once unless SQLite gives up a transaction by itself.
    func commit(_ jobs: [WriteJob]) {
        var rest = jobs[...]
        while !rest.isEmpty { rest = rest.dropFirst(commitPrefix(rest)) }
        checkpoints.afterCommit()
        if logBacklog >= tailMax { indexLog() }
    }

    /// Indexes a few lines of the write stream. What fails is tried again later: queries scan a longer tail.
    func indexLog() {
        do {
            try indexer.advance(SQLiteLimits.ledgerIndexChunk)
            logBacklog = try indexer.backlog()
        } catch {
            logBacklog = max(1, logBacklog)
        }
    }

    /// Ends the helper thread.
    func close() { checkpoints.close() }

    /// Writes jobs from the front and gives how many it has answered, at least one.
    private func commitPrefix(_ jobs: ArraySlice<WriteJob>) -> Int {
        let session: SQLiteWriteSession
        let start = parts.interner.mark
        do {
            session = try begin()
        } catch {
            parts.interner.forget(since: start)
            parts.connection.rollBack()
            for job in jobs { job.refuse(error) }
            return jobs.count
        }
        let logStart = ledger.tail
        var outcomes: [WriteJob.Outcome] = []
        for job in jobs {
            do {
                outcomes.append(try run(job, session))
            } catch {
                // SQLite has undone the whole transaction (disk full, I/O error): nothing of this group
                // stands.
                parts.interner.forget(since: start)
                parts.connection.rollBack()
                for outcome in outcomes { outcome.finish(error) }
                job.refuse(error)
                return outcomes.count + 1
            }
        }
        let failure = end(session)
        if failure == nil {
            logBacklog += ledger.tail.distance(from: logStart)
        } else {
            parts.interner.forget(since: start)
        }
        for outcome in outcomes { outcome.finish(failure) }
        return jobs.count
    }

    private func begin() throws(StoreError) -> SQLiteWriteSession {
        try parts.connection.run("BEGIN IMMEDIATE")
        try parts.interner.refresh()
        try ledger.refresh()
        return SQLiteWriteSession(parts, ledger: ledger, head: try Head(parts.connection))
    }

    /// Runs one body in a savepoint; throws only when the transaction is lost.
    private func run(_ job: WriteJob, _ session: SQLiteWriteSession) throws(StoreError) -> WriteJob.Outcome {
        let (head, names, tail) = (session.head, parts.interner.mark, ledger.tail)
        try parts.connection.run("SAVEPOINT body")
        session.head.txn += 1
        session.head.clock = max(head.clock, now().milliseconds)
        let outcome = job.run(session)
        guard parts.connection.isInTransaction else {
            throw StoreError(.unavailable, "the database gave up the transaction")
        }
        if !outcome.succeeded {
            try parts.connection.run("ROLLBACK TO body")
            parts.interner.forget(since: names)
            ledger.goBack(to: tail)
            session.forgetLabels()
            session.head = head
        }
        try parts.connection.run("RELEASE body")
        return outcome
    }

    private func end(_ session: SQLiteWriteSession) -> StoreError? {
        do {
            try session.head.save(parts.connection)
            try parts.connection.run("COMMIT")
            return nil
        } catch {
            parts.connection.rollBack()
            return StoreError(.unavailable, "the commit failed: \(error.reason)")
        }
    }

    /// Packs new bodies with a dictionary, which gets a row of its own when it has none.
    private func adopt(_ dictionary: [UInt8]) throws(StoreError) {
        let connection = parts.connection
        let number = try connection.writing { () throws(StoreError) -> Int64 in
            let sql = "SELECT number FROM dictionary WHERE bytes = ?"
            if let number = try connection.first(sql, [.blob(dictionary)], { $0.integer(0) }) {
                return number
            }
            try connection.run("INSERT INTO dictionary (bytes) VALUES (?)", [.blob(dictionary)])
            return connection.lastRow
        }
        parts.coder.know(dictionary, number: number)
        parts.coder.use(dictionary, number: number)
    }
}
