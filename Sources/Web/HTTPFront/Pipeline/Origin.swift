// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import HTTPTypes
import Hummingbird

/// Where a request says it comes from, and by which address it reached us.
struct Origin: Sendable {
    let settings: FrontSettings

    /// Address of the node as the client knows it. A `Host` that is not a plain host name and port is not
    /// used.
    func baseURL(of request: Request) -> String {
        if let baseURL = settings.baseURL { return baseURL }
        let host = request.head.authority ?? ""
        let scheme = settings.isSecure ? "https" : "http"
        return "\(scheme)://\(Self.isPlain(host) ? host : "localhost")"
    }

    /// Address of the client: of the last proxy that we do not trust.
    func client(of request: Request, peer: String) -> String {
        guard settings.trustedProxies.contains(peer) else { return peer }
        let hops = request.headers[values: .forwardedFor].joined(separator: ",").split(separator: ",")
            .map { hop in String(hop.filter { $0 != " " }) }
        return hops.last(where: { !settings.trustedProxies.contains($0) }) ?? peer
    }

    /// Whether a form was sent by another site. Browsers say so; others have no cookies to lend.
    ///
    /// Our own pages send `Origin: null` in older browsers, as they send no referrer: it tells nothing.
    func isForeign(_ request: Request) -> Bool {
        if let site = request.headers[.fetchSite] { return site != "same-origin" && site != "none" }
        guard let origin = request.headers[.origin], origin != "null" else { return false }
        guard let host = request.head.authority, let start = origin.firstRange(of: "://") else { return true }
        return origin[start.upperBound...] != host && origin != settings.baseURL
    }

    private static func isPlain(_ host: String) -> Bool {
        !host.isEmpty && host.utf8.count <= 255
            && host.utf8.allSatisfy {
                switch $0 {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"),
                    UInt8(ascii: ":"),
                    UInt8(ascii: "["), UInt8(ascii: "]"):
                    true
                default: false
                }
            }
    }
}
