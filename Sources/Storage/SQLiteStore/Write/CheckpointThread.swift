// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Dispatch
import FHIRStore
import Foundation
import Synchronization

/// A thread with a connection of its own that does nothing but checkpoints.
final class CheckpointThread: Sendable {
    private let queue = JobQueue<Void>(waitingMax: 1)
    private let done = Atomic(true)
    private let ended = DispatchSemaphore(value: 0)
    private let path: String
    private let settings: SQLiteSettings

    init(path: String, settings: SQLiteSettings) {
        self.path = path
        self.settings = settings
    }

    /// Starts the thread; the connection is opened with the first checkpoint.
    func start() {
        let thread = Thread { [self] in
            defer { ended.signal() }
            serve()
        }
        thread.name = "sqlite-checkpoint"
        thread.start()
    }

    /// Whether no checkpoint runs.
    var isDone: Bool { done.load(ordering: .acquiring) }

    /// Asks for a checkpoint; false when one waits already.
    func begin() -> Bool {
        done.store(false, ordering: .releasing)
        guard case .accepted = queue.push(()) else {
            done.store(true, ordering: .releasing)
            return false
        }
        return true
    }

    /// Ends the thread and waits for it. Only from a thread of our own.
    func close() {
        queue.close()
        ended.wait()
    }

    private func serve() {
        var connection: Connection?
        while case .jobs = queue.take(1) {
            if connection == nil { connection = open() }
            connection?.checkpoint()
            done.store(true, ordering: .releasing)
        }
    }

    /// A connection, or nil when there is none to be had now: the writer then does the work when it is
    /// overdue.
    private func open() -> Connection? {
        do {
            let connection = try Connection(path: path, settings: settings)
            try connection.makeDurable(settings)
            return connection
        } catch {
            return nil
        }
    }
}
