// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSearch

/// `Type?name=value&…` as in bundle entries, conditional references and If-None-Exist.
package enum SearchURL {
    /// Splits and decodes a query text.
    ///
    /// - Returns: nil when a percent escape is malformed or the bytes are not UTF-8.
    package static func parameters(of query: Substring) -> [(name: String, value: String)]? {
        var result: [(name: String, value: String)] = []
        for part in query.split(separator: "&") {
            let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = decoded(sides[0]), let value = decoded(sides.count > 1 ? sides[1] : "") else {
                return nil
            }
            result.append((name, value))
        }
        return result
    }

    /// The type and parameters of `Type?query`.
    package static func split(_ url: String) -> (type: ResourceType, query: Substring)? {
        let sides = url.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        guard let type = sides.first, !type.isEmpty, !type.contains("/") else { return nil }
        return (ResourceType(String(type)), sides.count > 1 ? sides[1] : "")
    }

    private static func decoded(_ text: Substring) -> String? {
        var bytes: [UInt8] = []
        var rest = text.utf8.makeIterator()
        while let byte = rest.next() {
            switch byte {
            case UInt8(ascii: "+"): bytes.append(UInt8(ascii: " "))
            case UInt8(ascii: "%"):
                guard let high = rest.next().flatMap(hexadecimal), let low = rest.next().flatMap(hexadecimal)
                else {
                    return nil
                }
                bytes.append(high << 4 | low)
            default: bytes.append(byte)
            }
        }
        return String(validating: bytes, as: UTF8.self)
    }

    private static func hexadecimal(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
