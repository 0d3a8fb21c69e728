// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Crypto

/// How lines of the log are bound: each hash covers the one before, the place and the body.
package enum LedgerChain {
    /// What the first line of a stream is bound to: 32 zero bytes.
    package static let genesis = [UInt8](repeating: 0, count: 32)

    /// SHA-256 of previous hash, sequence (8 bytes, big-endian) and body.
    package static func next(previous: [UInt8], sequence: Int64, body: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(previous.count + 8 + body.count)
        bytes.append(contentsOf: previous)
        withUnsafeBytes(of: sequence.bigEndian) { bytes.append(contentsOf: $0) }
        bytes.append(contentsOf: body)
        return Array(SHA256.hash(data: bytes))
    }
}
