// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import Foundation
import Synchronization

/// The thread that writes: it drains the queue into one transaction at a time, a savepoint for each body.
final class Writer: Sendable {
    private let queue: JobQueue<WriteJob>
    private let ended = Latch()
    private let settings: SQLiteSettings

    private init(_ settings: SQLiteSettings) {
        self.settings = settings
        queue = JobQueue(waitingMax: settings.writeQueueMax)
    }

    /// What the thread needs to begin.
    struct Start: Sendable {
        let path: String
        let settings: SQLiteSettings
        let hash: IndexHash
        let now: @Sendable () -> Instant
    }

    /// Opens the database, makes or migrates it, checks the tail of its log and starts the thread.
    static func open(_ start: Start) async throws(StoreError) -> Writer {
        let writer = Writer(start.settings)
        let error: StoreError? = await withCheckedContinuation { continuation in
            let thread = Thread { [writer] in
                defer { writer.ended.open() }
                let groups: GroupCommit
                do throws(StoreError) {
                    groups = try GroupCommit(start)
                } catch {
                    continuation.resume(returning: error)
                    return
                }
                continuation.resume(returning: nil)
                writer.serve(groups)
            }
            thread.name = "sqlite-write"
            thread.start()
        }
        if let error { throw error }
        return writer
    }

    /// Runs a body in a transaction; returns when it is durable.
    func write<R: Sendable>(
        _ body: @escaping @Sendable (any WriteSession) throws(StoreError) -> R
    ) async throws(StoreError) -> R {
        let result: Result<R, StoreError> = await withCheckedContinuation { continuation in
            let job = WriteJob(body, continuation)
            switch queue.push(job) {
            case .accepted: break
            case .full: job.refuse(.queueFull("write"))
            case .closed: job.refuse(.closed)
            }
        }
        return try result.get()
    }

    /// Ends the thread when it has written what it was given.
    func close() async {
        queue.close()
        await ended.wait()
    }

    private func serve(_ groups: GroupCommit) {
        while true {
            switch queue.take(
                settings.groupMax, waitingAtMost: groups.hasLogBacklog ? GroupCommit.idleMilliseconds : nil)
            {
            case .jobs(let jobs): groups.commit(jobs)
            case .timeout: groups.indexLog()
            case .closed:
                groups.close()
                return
            }
        }
    }
}
