// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// The layers of the architecture; arrows between modules point down only.
enum Layer: String, Sendable, CaseIterable {
    case engine = "Engine"
    case storage = "Storage"
    case platform = "Platform"
    case web = "Web"
    case app = "App"

    /// The layers whose modules this one may use.
    var below: Set<Layer> {
        switch self {
        case .engine: [.engine]
        case .storage: [.engine, .storage]
        case .platform: [.engine, .platform]
        case .web: [.engine, .platform, .web]
        case .app: [.engine, .storage, .platform, .web, .app]
        }
    }

    /// The modules from elsewhere that this layer may import. The language's own are not listed.
    var foreign: Set<String> {
        switch self {
        case .engine: ["Crypto"]
        case .storage, .platform: ["Crypto", "Foundation", "FoundationEssentials"]
        case .web:
            Layer.platform.foreign.union([
                "HTTPTypes", "Hummingbird", "HummingbirdCore", "HummingbirdTLS", "Logging", "Mustache",
                "NIOCore",
                "NIOHTTPTypes", "NIOSSL", "ServiceLifecycle",
            ])
        case .app: Layer.web.foreign.subtracting(["Mustache"]).union(["ArgumentParser"])
        }
    }
}
