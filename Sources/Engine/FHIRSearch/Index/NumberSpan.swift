// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// What a decimal covers by its significant digits (FHIR R4 3.1.1.4.5): 5.40 is from 5.395 to 5.405.
package struct NumberSpan: Sendable, Hashable {
    /// The lower end.
    package let low: Double
    /// The upper end.
    package let high: Double

    /// Reads a FHIR decimal; nil when it is none.
    package init?(_ text: String) {
        guard let number = Double(text), number.isFinite else { return nil }
        var decimals = 0
        var exponent = 0
        var seenPoint = false
        var bytes = text.utf8[...]
        while let byte = bytes.popFirst() {
            if byte == UInt8(ascii: ".") {
                seenPoint = true
            } else if byte | 0x20 == UInt8(ascii: "e") {
                exponent = Int(String(decoding: bytes, as: UTF8.self)) ?? 0
                break
            } else if seenPoint {
                decimals += 1
            }
        }
        guard let half = Double("5e\(exponent - decimals - 1)") else { return nil }
        low = number - half
        high = number + half
    }
}
