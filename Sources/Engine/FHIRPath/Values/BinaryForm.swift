// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// How bytes are written as text (`encode`, `decode`).
enum BinaryForm: String, Sendable {
    case hex, base64, urlbase64

    func encoded(_ text: String) -> String {
        let bytes = Array(text.utf8)
        switch self {
        case .hex:
            let digits = Array("0123456789abcdef")
            return String(bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
        case .base64, .urlbase64: return base64(bytes)
        }
    }

    /// The text; nil when it is not in this form, or its bytes are no UTF-8.
    func decoded(_ text: String) -> String? {
        let bytes: [UInt8]?
        switch self {
        case .hex: bytes = Self.bytes(hex: Array(text.utf8))
        case .base64, .urlbase64: bytes = self.bytes(base64: Array(text.utf8))
        }
        return bytes.flatMap { String(validating: $0, as: UTF8.self) }
    }

    private static func bytes(hex digits: [UInt8]) -> [UInt8]? {
        guard digits.count.isMultiple(of: 2) else { return nil }
        var bytes: [UInt8] = []
        for start in stride(from: 0, to: digits.count, by: 2) {
            guard let high = value(hex: digits[start]), let low = value(hex: digits[start + 1]) else {
                return nil
            }
            bytes.append(high << 4 | low)
        }
        return bytes
    }

    private static func value(hex digit: UInt8) -> UInt8? {
        switch digit {
        case 0x30...0x39: digit - 0x30
        case 0x41...0x46, 0x61...0x66: (digit & 0xDF) - 0x37
        default: nil
        }
    }

    private var alphabet: [UInt8] {
        let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
        return Array((letters + (self == .base64 ? "+/" : "-_")).utf8)
    }

    private func base64(_ bytes: [UInt8]) -> String {
        let alphabet = alphabet
        var text: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let part = bytes[start..<min(start + 3, bytes.count)]
            var bits = part.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
            bits <<= UInt32(8 * (3 - part.count))
            for digit in 0..<4 {
                text.append(digit <= part.count ? alphabet[Int(bits >> 18 & 63)] : UInt8(ascii: "="))
                bits <<= 6
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    private func bytes(base64 text: [UInt8]) -> [UInt8]? {
        let values = Dictionary(uniqueKeysWithValues: alphabet.enumerated().map { ($1, UInt32($0)) })
        let padding = text.reversed().prefix { $0 == UInt8(ascii: "=") }.count
        let digits = text.dropLast(padding)
        guard padding < 3, digits.count % 4 != 1, padding == 0 || text.count.isMultiple(of: 4) else {
            return nil
        }
        var bytes: [UInt8] = []
        var (bits, count) = (UInt32(0), 0)
        for digit in digits {
            guard let value = values[digit] else { return nil }
            bits = (bits << 6 | value) & 0xFFFF
            count += 6
            if count >= 8 {
                count -= 8
                bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
            }
        }
        return bytes
    }
}
