// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// How the node meets the outside.
package struct FrontSettings: Sendable {
    /// Address under which others reach the node, without a slash at its end. Nil: as the `Host` header says.
    package var baseURL: String?
    /// Whether the node itself speaks TLS, or stands behind a proxy that does.
    package var isSecure: Bool
    /// Addresses of proxies whose `X-Forwarded-For` is believed: `10.0.0.5`.
    package var trustedProxies: Set<String>
    /// Whether the database is one of made-up people.
    package var isDemo: Bool
    /// What requests may take.
    package var limits: HTTPLimits

    /// Settings; as they stand, a node on the own machine without TLS.
    package init(
        baseURL: String? = nil, isSecure: Bool = false, trustedProxies: Set<String> = [],
        isDemo: Bool = false,
        limits: HTTPLimits = HTTPLimits()
    ) {
        self.baseURL = baseURL
        self.isSecure = isSecure
        self.trustedProxies = trustedProxies
        self.isDemo = isDemo
        self.limits = limits
    }
}
