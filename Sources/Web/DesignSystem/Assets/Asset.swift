// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A file as it is served.
package struct Asset: Sendable {
    /// MIME type, with charset where it is text.
    package let contentType: String
    /// The content.
    package let bytes: [UInt8]
    /// The content as gzip (RFC 1952), for browsers that take it; nil where that would not be smaller.
    package let packed: [UInt8]?
}
