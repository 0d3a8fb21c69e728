// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Audit
import FHIRCore
import Logging
import ServiceLifecycle

/// Signs where the access log stands, now and then, and tells the operator's log: a copy outside the
/// database.
struct CheckpointService: Service {
    private static let pause = Duration.seconds(600)

    let node: Node
    let logger: Logger

    func run() async throws {
        try await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                let line = try await AccessLog.writeCheckpoint(
                    ledger: node.store.ledger, key: node.keys.ledger, now: node.now(),
                    requestID: ResourceID.random().text)
                logger.notice("log checkpoint", metadata: ["log.checkpoint": "\(line)"])
                try? await Task.sleep(for: Self.pause)
            }
        }
    }
}
