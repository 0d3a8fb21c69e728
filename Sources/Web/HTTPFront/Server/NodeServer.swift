// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Hummingbird
import HummingbirdCore
import HummingbirdTLS
import Logging
import NIOCore

/// Makes the server that listens, with its limits and, when there is a certificate, TLS.
package struct NodeServer: Sendable {
    /// What requests may take.
    package let limits: HTTPLimits
    /// Certificate and key; nil for plain HTTP.
    package let tls: TLSFiles?

    /// A server to be.
    package init(limits: HTTPLimits, tls: TLSFiles? = nil) {
        self.limits = limits
        self.tls = tls
    }

    /// How each connection is set up.
    ///
    /// - Throws: When certificate or key cannot be read.
    package func builder() throws -> HTTPServerBuilder {
        let limits = limits
        let plain = HTTPServerBuilder.http1(
            configuration: .init(
                additionalChannelHandlers: [ConnectionGuard(limits: limits)],
                idleTimeout: .seconds(limits.idleSeconds),
                httpDecoderConfiguration: .init(
                    maxHeaderFieldSize: limits.headerBytesMax, maxHeaderListSize: limits.headerBytesMax,
                    maxHeaderFieldCount: limits.headerCountMax)))
        guard let tls else { return plain }
        var configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: try NIOSSLCertificate.fromPEMFile(tls.certificatePath).map { .certificate($0) },
            privateKey: .privateKey(try NIOSSLPrivateKey(file: tls.keyPath, format: .pem)))
        configuration.minimumTLSVersion = .tlsv12
        return try .tls(plain, tlsConfiguration: configuration)
    }

    /// The whole application.
    package func application(
        _ responder: RouterResponder<WebContext>, host: String, port: Int, logger: Logger,
        onServerRunning: @escaping @Sendable (any Channel) async -> Void = { _ in }
    ) throws -> Application<RouterResponder<WebContext>> {
        Application(
            responder: responder, server: try builder(),
            configuration: ApplicationConfiguration(
                address: .hostname(host, port: port),
                availableConnectionsDelegate: MaximumAvailableConnections(limits.connectionsMax)),
            onServerRunning: onServerRunning, logger: logger)
    }
}
