// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Crypto
import FHIRStore

/// 256 random bits that somebody shows to be let in. Only its SHA-256 is kept. Never prints itself.
package struct Secret: Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What the holder shows: in a cookie or a header.
    package let text: String

    /// A new secret from the system's random source.
    static func random(prefix: String) -> Secret {
        var generator = SystemRandomNumberGenerator()
        let bytes = (0..<Limits.secretBytes).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
        return Secret(text: prefix + Base64URL.encode(bytes))
    }

    /// What is kept of a secret: SHA-256 in hexadecimal. Nil for a text too long to be one.
    static func digest(_ text: String) -> String? {
        guard text.utf8.count <= Limits.secretTextMax else { return nil }
        let digits = Array("0123456789abcdef".utf8)
        let hash = SHA256.hash(data: Array(text.utf8))
        let bytes = hash.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Whether two texts are the same, in a time that does not tell where they differ.
    static func isSame(_ left: String, _ right: String) -> Bool {
        let (left, right) = (Array(left.utf8), Array(right.utf8))
        guard left.count == right.count else { return false }
        var difference: UInt8 = 0
        for index in left.indices { difference |= left[index] ^ right[index] }
        return difference == 0
    }

    /// A constant; the secret never reaches a log.
    package var description: String { "Secret(hidden)" }
    /// A constant; the secret never reaches a log.
    package var debugDescription: String { description }
    /// Nothing; the secret never reaches a dump.
    package var customMirror: Mirror { Mirror(self, children: []) }
}
