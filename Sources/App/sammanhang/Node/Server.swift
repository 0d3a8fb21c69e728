// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Foundation
import HTTPFront
import Hummingbird
import Identity
import Logging
import NIOCore
import ServiceLifecycle
import StrategyPortal

/// Serves a node until it is told to stop.
struct Server: Sendable {
    let node: Node
    let address: ServerAddress

    func run() async throws {
        let wiring = try Wiring(node: node, address: address, isDemo: try await node.hasPersonas())
        try await StrategyRoutes.enterFirstPlan(
            door: node.door, now: node.now,
            for: node.loader(for: "SE2321000999-REGISTER", command: "serve"))
        let tls = zip(address.certificate, address.privateKey).map {
            TLSFiles(certificatePath: $0, keyPath: $1)
        }
        var logger = Logger(label: "sammanhang")
        logger.logLevel = .notice
        let url = address.url
        let server = NodeServer(limits: wiring.front.settings.limits, tls: tls)
        let application = try server.application(
            wiring.book.responder(wiring.front), host: address.host, port: address.port, logger: logger,
            onServerRunning: { channel in
                let port = channel.localAddress?.port ?? 0
                Self.announce(url, port: port)
            })
        let checkpoints = CheckpointService(node: node, logger: logger)
        let group = ServiceGroup(
            configuration: .init(
                services: [application, checkpoints], gracefulShutdownSignals: [.sigterm, .sigint],
                logger: logger))
        do {
            try await group.run()
        } catch let error as IOError where error.errnoCode == EADDRINUSE {
            throw NodeError("Port \(address.port) is taken by another program. Choose another with --port.")
        }
        try await node.close()
    }

    private static func announce(_ url: String, port: Int) {
        let address = url.hasSuffix(":0") ? url.dropLast() + "\(port)" : url[...]
        print("Sammanhang is served at \(address) — stop with Ctrl-C.")
        fflush(nil)
    }

    private func zip(_ one: String?, _ other: String?) -> (String, String)? {
        guard let one, let other else { return nil }
        return (one, other)
    }
}
