// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import HTTPTypes

/// The headers that every answer has.
struct SecurityHeaders: Sendable {
    let fields: [HTTPField]

    init(isSecure: Bool) {
        var fields = [
            HTTPField(name: Self.policy, value: Self.policyText),
            HTTPField(name: .xContentTypeOptions, value: "nosniff"),
            HTTPField(name: Self.referrer, value: "no-referrer"),
            HTTPField(name: Self.permissions, value: Self.permissionsText),
            HTTPField(name: Self.opener, value: "same-origin"),
            HTTPField(name: Self.embedded, value: "same-origin"),
            HTTPField(name: Self.frame, value: "DENY"),
        ]
        if isSecure {
            fields.append(
                HTTPField(name: .strictTransportSecurity, value: "max-age=31536000; includeSubDomains"))
        }
        self.fields = fields
    }

    func add(to headers: inout HTTPFields) {
        for field in fields {
            headers.append(field)
        }
    }

    private static let policyText =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; "
        + "connect-src 'self'; media-src 'self' blob:; form-action 'self'; frame-ancestors 'none'; "
        + "base-uri 'none'"
    private static let permissionsText =
        "accelerometer=(), autoplay=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), "
        + "microphone=(), payment=(), usb=(), browsing-topics=()"

    private static let policy = HTTPField.Name.contentSecurityPolicy
    private static let referrer = HTTPField.Name.known("Referrer-Policy")
    private static let permissions = HTTPField.Name.known("Permissions-Policy")
    private static let opener = HTTPField.Name.known("Cross-Origin-Opener-Policy")
    private static let embedded = HTTPField.Name.known("Cross-Origin-Resource-Policy")
    private static let frame = HTTPField.Name.known("X-Frame-Options")
}
