// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// What the FHIR API takes at most. Sizes of bodies are `HTTPLimits`, sizes of pages and bundles those of the
/// door.
package enum FHIRLimits {
    /// Versions on a page of history when the request does not say.
    package static let historyPageDefault = 50
    /// Versions on a page of history.
    package static let historyPageMax = 500
    /// Fields of a query in which an error looks for `_format`.
    package static let queryFieldsMax = 500
    /// Bytes of a header that is parsed: Accept, Prefer, If-None-Exist.
    package static let headerBytesMax = 4 * 1024
}
