// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import HTTPTypes

extension HTTPField.Name {
    /// A header name that is written in the code, so known to be one.
    package static func known(_ name: String) -> HTTPField.Name {
        guard let name = HTTPField.Name(name) else { fatalError("a header name has only token characters") }
        return name
    }

    /// Number of the request, for questions to the operator.
    package static let requestNumber = known("X-Request-Id")
    /// Addresses that a request passed, as proxies write them.
    static let forwardedFor = known("X-Forwarded-For")
    /// Where a request was made: `same-origin`, `same-site`, `cross-site`, `none`.
    static let fetchSite = known("Sec-Fetch-Site")
}
