// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRStore
import Foundation

/// The thread that appends to the read stream: many callers share one commit, indexes are built when it is
/// idle.
final class LedgerWriter: Sendable {
    private struct Job: Sendable {
        let entries: [LedgerEntry]
        let finish: @Sendable (StoreError?) -> Void
    }

    private let queue = JobQueue<Job>(waitingMax: SQLiteLimits.ledgerQueueMax)
    private let ended = Latch()
    private let settings: SQLiteSettings
    /// How long without appends counts as idle.
    private static let idleMilliseconds = 200

    private init(_ settings: SQLiteSettings) {
        self.settings = settings
    }

    /// Opens the log at `path`, makes or migrates it, checks its tail and starts the thread.
    static func open(
        path: String, settings: SQLiteSettings, hash: IndexHash
    ) async throws(StoreError) -> LedgerWriter {
        let writer = LedgerWriter(settings)
        let error: StoreError? = await withCheckedContinuation { continuation in
            let thread = Thread { [writer] in
                defer { writer.ended.open() }
                let loop: Loop
                do throws(StoreError) {
                    loop = try Loop(path: path, settings: settings, hash: hash)
                } catch {
                    continuation.resume(returning: error)
                    return
                }
                continuation.resume(returning: nil)
                writer.serve(loop)
            }
            thread.name = "sqlite-log"
            thread.start()
        }
        if let error { throw error }
        return writer
    }

    /// Appends and returns when the lines are durable.
    func append(_ entries: [LedgerEntry]) async throws(StoreError) {
        let error: StoreError? = await withCheckedContinuation { continuation in
            switch queue.push(Job(entries: entries) { continuation.resume(returning: $0) }) {
            case .accepted: break
            case .full: continuation.resume(returning: .queueFull("log"))
            case .closed: continuation.resume(returning: .closed)
            }
        }
        if let error { throw error }
    }

    /// Ends the thread when it has appended what it was given.
    func close() async {
        queue.close()
        await ended.wait()
    }

    /// What the thread works with.
    private struct Loop {
        let connection: Connection
        let table: LedgerTable
        let indexer: LedgerIndexer
        let checkpoints: Checkpoints

        init(path: String, settings: SQLiteSettings, hash: IndexHash) throws(StoreError) {
            connection = try Connection(path: path, settings: settings)
            try connection.makeDurable(settings)
            try Migrations.migrate(connection, .log)
            table = LedgerTable(connection)
            try table.verifyTail()
            indexer = LedgerIndexer(connection: connection, hash: hash)
            checkpoints = Checkpoints(path: path, settings: settings, connection: connection)
        }
    }

    private func serve(_ loop: Loop) {
        var backlog = index(0, loop)
        while true {
            switch queue.take(
                SQLiteLimits.ledgerGroupMax, waitingAtMost: backlog > 0 ? Self.idleMilliseconds : nil)
            {
            case .jobs(let jobs):
                append(jobs, loop)
                backlog += jobs.reduce(0) { $0 + $1.entries.count }
                loop.checkpoints.afterCommit()
                if backlog >= settings.ledgerTailMax { backlog = index(SQLiteLimits.ledgerIndexChunk, loop) }
            case .timeout:
                backlog = index(SQLiteLimits.ledgerIndexChunk, loop)
            case .closed:
                loop.checkpoints.close()
                return
            }
        }
    }

    /// Indexes a few lines and tells how many are left. What fails is tried again later: queries scan a
    /// longer tail.
    private func index(_ limit: Int, _ loop: Loop) -> Int {
        do {
            if limit > 0 { try loop.indexer.advance(limit) }
            return try loop.indexer.backlog()
        } catch {
            return 1
        }
    }

    private func append(_ jobs: [Job], _ loop: Loop) {
        var failure: StoreError?
        do {
            try loop.connection.writing { () throws(StoreError) in
                try loop.table.refresh()
                for job in jobs {
                    for entry in job.entries { try loop.table.append(entry) }
                }
            }
        } catch {
            failure = StoreError(.unavailable, "the log cannot be written: \(error.reason)")
        }
        for job in jobs { job.finish(failure) }
    }
}
