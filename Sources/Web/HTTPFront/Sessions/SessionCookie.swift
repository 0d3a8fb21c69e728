// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import HTTPTypes

/// The cookie that holds the secret of a session.
package struct SessionCookie: Sendable {
    /// Whether the site is reached over TLS.
    package let isSecure: Bool

    /// The cookie of a site.
    package init(isSecure: Bool) {
        self.isSecure = isSecure
    }

    /// With TLS the prefix that makes browsers hold the cookie to this host.
    package var name: String {
        isSecure ? "__Host-sammanhang" : "sammanhang"
    }

    /// The `Set-Cookie` value that hands out a secret. Gone when the browser is closed.
    package func setting(_ secret: String) -> String {
        "\(name)=\(secret); Path=/; HttpOnly; SameSite=Lax\(isSecure ? "; Secure" : "")"
    }

    /// The `Set-Cookie` value that takes the secret back.
    package var clearing: String {
        "\(name)=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0\(isSecure ? "; Secure" : "")"
    }

    /// The secret that a request carries.
    func secret(in headers: HTTPFields) -> String? {
        Self.value(of: name, in: headers)
    }

    /// The value of a cookie that a request carries.
    static func value(of name: String, in headers: HTTPFields) -> String? {
        for header in headers[values: .cookie] {
            for pair in header.split(separator: ";") {
                let trimmed = pair.drop { $0 == " " }
                guard let equals = trimmed.firstIndex(of: "="), trimmed[..<equals] == name else { continue }
                return String(trimmed[trimmed.index(after: equals)...])
            }
        }
        return nil
    }
}
