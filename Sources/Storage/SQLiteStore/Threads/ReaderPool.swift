// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRStore
import Foundation

/// Reading connections, each made, used and closed on a thread of its own, that share one queue.
final class ReaderPool: Sendable {
    private typealias Job = @Sendable (Reader) -> Void

    private let queue = JobQueue<Job>(waitingMax: SQLiteLimits.readQueueMax)
    private let ended: [Latch]

    private init(count: Int) {
        ended = (0..<count).map { _ in Latch() }
    }

    /// Starts the threads; returns when every connection is open.
    static func open(
        _ count: Int, make: @escaping @Sendable () throws(StoreError) -> Reader
    ) async throws(StoreError) -> ReaderPool {
        let pool = ReaderPool(count: max(1, count))
        for index in pool.ended.indices {
            if let error = await pool.start(index, make) {
                await pool.close()
                throw error
            }
        }
        return pool
    }

    /// Runs `body` on the next free connection.
    func read<R: Sendable>(
        _ body: @escaping @Sendable (Reader) throws(StoreError) -> R
    ) async throws(StoreError) -> R {
        let result: Result<R, StoreError> = await withCheckedContinuation { continuation in
            let push = queue.push { reader in
                let result: Result<R, StoreError>
                do throws(StoreError) { result = .success(try body(reader)) } catch {
                    result = .failure(error)
                }
                continuation.resume(returning: result)
            }
            switch push {
            case .accepted: break
            case .full: continuation.resume(returning: .failure(.queueFull("read")))
            case .closed: continuation.resume(returning: .failure(.closed))
            }
        }
        return try result.get()
    }

    /// Ends all threads when they have done what they were given.
    func close() async {
        queue.close()
        for latch in ended { await latch.wait() }
    }

    private func start(
        _ index: Int, _ make: @escaping @Sendable () throws(StoreError) -> Reader
    ) async -> StoreError? {
        await withCheckedContinuation { continuation in
            let thread = Thread { [queue, latch = ended[index]] in
                defer { latch.open() }
                let reader: Reader
                do throws(StoreError) { reader = try make() } catch {
                    continuation.resume(returning: error)
                    return
                }
                continuation.resume(returning: nil)
                Self.serve(queue, reader)
            }
            thread.name = "sqlite-read-\(index)"
            thread.start()
        }
    }

    private static func serve(_ queue: JobQueue<Job>, _ reader: Reader) {
        while case .jobs(let jobs) = queue.take(1) {
            for job in jobs { job(reader) }
        }
    }
}
