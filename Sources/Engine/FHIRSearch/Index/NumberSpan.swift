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
        // Beyond 400 either way a Double has nothing left.
        guard let half = Self.half(max(-400, min(400, exponent)) - decimals - 1), half.isFinite else {
            return nil
        }
        low = number - half
        high = number + half
    }

    /// 5e-20 to 5e20: reading them anew takes longer than all the rest.
    private static let halves = (-20...20).compactMap { Double("5e\($0)") }

    /// Five at a power of ten.
    private static func half(_ exponent: Int) -> Double? {
        abs(exponent) <= 20 ? halves[exponent + 20] : Double("5e\(exponent)")
    }
}
