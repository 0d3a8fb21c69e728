// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser

/// Where the server listens and how it is reached.
struct ServerAddress: ParsableArguments {
    @Option(help: "The address to listen on.")
    var host = "127.0.0.1"
    @Option(help: "The port to listen on.")
    var port = 8080
    @Option(help: "The certificate chain (PEM) for TLS; without it the server speaks plain HTTP.")
    var certificate: String?
    @Option(help: "The certificate's private key (PEM).")
    var privateKey: String?
    @Option(help: "The address that people use, such as https://vard.example.se.")
    var publicAddress: String?
    @Option(help: "A proxy whose X-Forwarded headers are trusted; may be given several times.")
    var trustedProxy: [String] = []

    func validate() throws {
        guard (0...65_535).contains(port) else { throw ValidationError("--port must be 0 to 65535.") }
        guard (certificate == nil) == (privateKey == nil) else {
            throw ValidationError("--certificate and --private-key belong together.")
        }
        if certificate == nil, host != "127.0.0.1", host != "localhost", host != "::1", trustedProxy.isEmpty {
            throw ValidationError(
                "Outside this machine the server speaks TLS: give --certificate and --private-key, "
                    + "or --trusted-proxy for the proxy that does.")
        }
    }

    /// What a browser on this machine is given.
    var url: String {
        if let publicAddress { return publicAddress }
        let shownHost = host == "0.0.0.0" ? "127.0.0.1" : host
        return "\(certificate == nil ? "http" : "https")://\(shownHost):\(port)"
    }
}
