// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// What names a request towards users, operators and the access log: `7F3K-21QX-9HMD`, 60 random bits.
///
/// Written without I, L, O and U, so that it can be read out on the phone.
package struct RequestNumber: Sendable, Hashable, CustomStringConvertible {
    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

    /// The number as it is read.
    package let text: String

    /// A new number.
    package init() {
        var bits = UInt64.random(in: 0...UInt64.max)
        text = String(unsafeUninitializedCapacity: 14) { buffer in
            for position in 0..<14 {
                if position == 4 || position == 9 {
                    buffer[position] = UInt8(ascii: "-")
                } else {
                    buffer[position] = Self.alphabet[Int(bits & 31)]
                    bits >>= 5
                }
            }
            return 14
        }
    }

    /// The number as it is read.
    package var description: String { text }
}
