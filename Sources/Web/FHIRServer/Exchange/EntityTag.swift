// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import HTTPFront

/// Version numbers as HTTP writes them: `W/"3"`. Source: FHIR R4 3.1.0.1.3.
enum EntityTag {
    /// The tag of a version.
    static func text(_ version: Int) -> String {
        "W/\"\(version)\""
    }

    /// The version of an `If-Match` header; nil without the header.
    ///
    /// - Throws: `.badRequest` when it is not one version.
    static func version(ifMatch header: String?) throws(WebError) -> Int? {
        guard let header else { return nil }
        guard let version = version(of: header[...]) else {
            throw WebError(.badRequest, "If-Match must name one version, as W/\"3\".")
        }
        return version
    }

    /// Whether an `If-None-Match` header names a version.
    static func isNamed(_ version: Int, ifNoneMatch header: String) -> Bool {
        header.split(separator: ",").contains { tag in
            tag.filter { $0 != " " } == "*" || self.version(of: tag) == version
        }
    }

    private static func version(of tag: Substring) -> Int? {
        var digits = tag.filter { $0 != " " }[...]
        if digits.hasPrefix("W/") { digits = digits.dropFirst(2) }
        guard digits.count > 2, digits.first == "\"", digits.last == "\"" else { return nil }
        digits = digits.dropFirst().dropLast()
        guard digits.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
        return Int(digits)
    }
}
