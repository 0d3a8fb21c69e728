// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// How a route is reached, and so how one shows who one is.
package enum RouteArea: String, Sendable, Hashable, CaseIterable {
    /// A page: the session cookie.
    case page
    /// The FHIR API: a bearer token, never the cookie.
    case api
    /// A file for everyone, without either.
    case asset
}
