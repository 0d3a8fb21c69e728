// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// SipHash-2-4, a keyed 64-bit hash of short inputs.
///
/// Index values are hashed with it: HMAC-SHA256 takes about 20 times as long, and an index of a resource has
/// some 14 values. Without the key neither tells anything about its input. Source: Aumasson and Bernstein
/// 2012.
struct SipHash: Sendable {
    private let key0: UInt64
    private let key1: UInt64

    /// A hash under a secret key of 16 bytes.
    init(key: [UInt8]) {
        precondition(key.count >= 16, "a SipHash key has 16 bytes")
        key0 = Self.word(key.span, at: 0)
        key1 = Self.word(key.span, at: 8)
    }

    /// The hash of `bytes`; `domain` keeps inputs of different meaning apart.
    func hash(_ bytes: Span<UInt8>, domain: UInt64) -> UInt64 {
        var state = State(key0: key0, key1: key1 ^ domain)
        let whole = bytes.count & ~7
        var place = 0
        while place < whole {
            state.take(Self.word(bytes, at: place))
            place += 8
        }
        var last = UInt64(truncatingIfNeeded: bytes.count) << 56
        for offset in 0..<(bytes.count & 7) { last |= UInt64(bytes[whole + offset]) << UInt64(8 * offset) }
        state.take(last)
        return state.finish()
    }

    private static func word(_ bytes: Span<UInt8>, at place: Int) -> UInt64 {
        var word: UInt64 = 0
        for offset in 0..<8 { word |= UInt64(bytes[place + offset]) << UInt64(8 * offset) }
        return word
    }

    private struct State {
        var v0: UInt64
        var v1: UInt64
        var v2: UInt64
        var v3: UInt64

        init(key0: UInt64, key1: UInt64) {
            v0 = key0 ^ 0x736f_6d65_7073_6575
            v1 = key1 ^ 0x646f_7261_6e64_6f6d
            v2 = key0 ^ 0x6c79_6765_6e65_7261
            v3 = key1 ^ 0x7465_6462_7974_6573
        }

        mutating func take(_ word: UInt64) {
            v3 ^= word
            round()
            round()
            v0 ^= word
        }

        mutating func finish() -> UInt64 {
            v2 ^= 0xff
            for _ in 0..<4 { round() }
            return v0 ^ v1 ^ v2 ^ v3
        }

        private mutating func round() {
            v0 = v0 &+ v1
            v1 = rotated(v1, 13) ^ v0
            v0 = rotated(v0, 32)
            v2 = v2 &+ v3
            v3 = rotated(v3, 16) ^ v2
            v0 = v0 &+ v3
            v3 = rotated(v3, 21) ^ v0
            v2 = v2 &+ v1
            v1 = rotated(v1, 17) ^ v2
            v2 = rotated(v2, 32)
        }

        private func rotated(_ word: UInt64, _ bits: UInt64) -> UInt64 {
            (word << bits) | (word >> (64 - bits))
        }
    }
}
