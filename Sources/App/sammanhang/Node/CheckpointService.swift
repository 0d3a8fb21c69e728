// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Audit
import FHIRCore
import Logging
import ServiceLifecycle

/// Signs where the access log stands, now and then, and tells the operator's log: a copy outside the
/// database. A log that is busy or full does not end the service: it tries again.
struct CheckpointService: Service {
    private static let pause = Duration.seconds(600)
    private static let pauseAfterFailure = Duration.seconds(60)

    let node: Node
    let logger: Logger

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                let isWritten = await write()
                try? await Task.sleep(for: isWritten ? Self.pause : Self.pauseAfterFailure)
            }
        }
    }

    private func write() async -> Bool {
        do {
            let line = try await AccessLog.writeCheckpoint(
                ledger: node.store.ledger, key: node.keys.ledger, now: node.now(),
                requestID: ResourceID.random().text)
            logger.notice("log checkpoint", metadata: ["log.checkpoint": "\(line)"])
            return true
        } catch {
            logger.error("log checkpoint failed", metadata: ["log.reason": "\(error.reason)"])
            return false
        }
    }
}
