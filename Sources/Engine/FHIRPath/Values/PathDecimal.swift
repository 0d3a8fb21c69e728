// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A decimal number of up to 38 digits, exact.
struct PathDecimal: Sendable {
    let unscaled: Int128
    /// Digits after the point, from 0.
    let scale: Int

    static let scaleMax = 28

    init(unscaled: Int128, scale: Int) {
        self.unscaled = unscaled
        self.scale = scale
    }

    init(_ integer: Int) {
        self.init(unscaled: Int128(integer), scale: 0)
    }

    /// Reads `-12.50e3`; nil for anything else and for more digits than fit.
    init?(_ text: some StringProtocol) {
        var unscaled: Int128 = 0
        var scale = 0
        var seenPoint = false
        var digits = 0
        var bytes = text.utf8[...]
        let isNegative = bytes.first == UInt8(ascii: "-")
        if isNegative || bytes.first == UInt8(ascii: "+") { bytes.removeFirst() }
        while let byte = bytes.first {
            if byte == UInt8(ascii: "."), !seenPoint {
                seenPoint = true
            } else if byte >= 0x30, byte <= 0x39 {
                let (shifted, overflow) = unscaled.multipliedReportingOverflow(by: 10)
                if overflow || digits > 37 { return nil }
                unscaled = shifted + Int128(byte - 0x30)
                digits += 1
                if seenPoint { scale += 1 }
            } else {
                break
            }
            bytes.removeFirst()
        }
        guard digits > 0 else { return nil }
        if let exponentMark = bytes.first {
            guard exponentMark | 0x20 == UInt8(ascii: "e"),
                let exponent = Int(String(decoding: bytes.dropFirst(), as: UTF8.self)), abs(exponent) <= 38
            else { return nil }
            scale -= exponent
        }
        while scale < 0 {
            let (shifted, overflow) = unscaled.multipliedReportingOverflow(by: 10)
            if overflow { return nil }
            unscaled = shifted
            scale += 1
        }
        self.init(unscaled: isNegative ? -unscaled : unscaled, scale: scale)
    }

    /// The digits, as many after the point as `scale`.
    var text: String {
        var digits = String(unscaled.magnitude)
        if scale > 0 {
            if digits.count <= scale {
                digits = String(repeating: "0", count: scale - digits.count + 1) + digits
            }
            digits.insert(".", at: digits.index(digits.endIndex, offsetBy: -scale))
        }
        return unscaled < 0 ? "-" + digits : digits
    }

    var double: Double { Double(text) ?? .nan }

    var isZero: Bool { unscaled == 0 }

    /// The whole number when there is nothing after the point and it fits.
    var integer: Int? {
        let plain = trimmed
        return plain.scale == 0 ? Int(exactly: plain.unscaled) : nil
    }

    /// The whole number as an item; nil when System.Integer, which has 32 bits, cannot hold it.
    var wholeItem: PathItem? { integer.flatMap { Int32(exactly: $0) }.map { .integer(Int($0)) } }

    /// Without zeros at the end of the fraction.
    var trimmed: PathDecimal {
        var (unscaled, scale) = (unscaled, scale)
        while scale > 0, unscaled % 10 == 0 {
            unscaled /= 10
            scale -= 1
        }
        return PathDecimal(unscaled: unscaled, scale: scale)
    }

    /// The number times ten to a power; nil when it does not fit.
    func shifted(by ten: Int) -> PathDecimal? {
        if ten <= 0 {
            guard scale - ten <= Self.scaleMax else {
                let rounded = trimmed
                guard rounded.scale - ten <= Self.scaleMax else { return nil }
                return PathDecimal(unscaled: rounded.unscaled, scale: rounded.scale - ten)
            }
            return PathDecimal(unscaled: unscaled, scale: scale - ten)
        }
        if ten <= scale { return PathDecimal(unscaled: unscaled, scale: scale - ten) }
        guard let factor = Self.powerOfTen(ten - scale) else { return nil }
        let (product, overflow) = unscaled.multipliedReportingOverflow(by: factor)
        return overflow ? nil : PathDecimal(unscaled: product, scale: 0)
    }

    static func powerOfTen(_ exponent: Int) -> Int128? {
        guard exponent >= 0, exponent <= 38 else { return nil }
        var power: Int128 = 1
        for _ in 0..<exponent { power *= 10 }
        return power
    }
}
