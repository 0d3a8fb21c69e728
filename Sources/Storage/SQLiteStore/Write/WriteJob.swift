// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRStore

/// A body that waits to be written, and how to tell its caller.
struct WriteJob: Sendable {
    /// Runs the body; gives its error, if any, and what to do when the commit is durable or has failed.
    let run: @Sendable (SQLiteWriteSession) -> Outcome
    /// Tells the caller that it came to nothing before it was run.
    let refuse: @Sendable (StoreError) -> Void

    /// How a body ended.
    struct Outcome: Sendable {
        /// Whether its writes stand.
        let succeeded: Bool
        /// Tells the caller; with an error when the commit failed.
        let finish: @Sendable (StoreError?) -> Void
    }

    /// A job for `body` that resumes `continuation` exactly once.
    init<R: Sendable>(
        _ body: @escaping @Sendable (any WriteSession) throws(StoreError) -> R,
        _ continuation: CheckedContinuation<Result<R, StoreError>, Never>
    ) {
        run = { session in
            do throws(StoreError) {
                let value = try body(session)
                return Outcome(succeeded: true) { error in
                    continuation.resume(returning: error.map { .failure($0) } ?? .success(value))
                }
            } catch {
                // When the commit fails, what the body saw of others in the group never was.
                return Outcome(succeeded: false) { failure in
                    continuation.resume(returning: .failure(failure ?? error))
                }
            }
        }
        refuse = { continuation.resume(returning: .failure($0)) }
    }
}
