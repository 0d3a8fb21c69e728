// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Crypto

/// HMAC-SHA256 cut to 64 bits; one key per database.
///
/// Two different inputs share a hash with probability 2^-64; among ten million persons the chance that any
/// two collide is about 3 in a million.
package struct KeyedHash: Sendable {
    private let key: SymmetricKey

    /// A hash under the secret `key`, 32 bytes.
    package init(key: [UInt8]) {
        self.key = SymmetricKey(data: key)
    }

    /// The hash of `parts`, each with its length, so that `("ab", "c")` differs from `("a", "bc")`.
    package func hash(_ parts: String...) -> Int64 {
        var hmac = HMAC<SHA256>(key: key)
        for part in parts {
            var bytes: [UInt8] = []
            bytes.reserveCapacity(part.utf8.count + 4)
            withUnsafeBytes(of: UInt32(truncatingIfNeeded: part.utf8.count).littleEndian) {
                bytes.append(contentsOf: $0)
            }
            bytes.append(contentsOf: part.utf8)
            hmac.update(data: bytes)
        }
        return hmac.finalize().prefix(8).reduce(Int64(0)) { ($0 << 8) | Int64($1) }
    }

    /// The key of the person who has `value` in the identity `system`.
    package func person(system: String, value: String) -> PersonKey {
        PersonKey(rawValue: hash("person", system, value))
    }
}
