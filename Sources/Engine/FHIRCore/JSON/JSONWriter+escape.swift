// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

extension JSONWriter {
    private static let hexDigits = Array("0123456789abcdef".utf8)

    /// Whether a text has a quote, a backslash or a control character.
    static func needsEscapes(_ text: Span<UInt8>) -> Bool {
        var index = 0
        let words = text.bytes
        while index &+ 8 <= text.count {
            let word = words.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
            // Non-ASCII bytes need no escape; set to 0x7F they do not stop the scan.
            let isHigh = (word & 0x8080_8080_8080_8080) >> 7
            let masked = (word | isHigh &* 0x7F) & 0x7F7F_7F7F_7F7F_7F7F
            if StringScan.stopBits(masked) != 0 { return true }
            index &+= 8
        }
        while index < text.count {
            if isEscaped(text[index]) { return true }
            index &+= 1
        }
        return false
    }

    @inline(__always)
    private static func isEscaped(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    /// The text with its escapes; short ones where JSON has them.
    static func escaped(_ text: Span<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(text.count + text.count / 16 + 16)
        var index = 0
        while index < text.count {
            let start = index
            while index < text.count, !isEscaped(text[index]) { index &+= 1 }
            text.extracting(start..<index).withUnsafeBufferPointer { result.append(contentsOf: $0) }
            if index < text.count { appendEscape(text[index], to: &result) }
            index &+= 1
        }
        return result
    }

    private static func appendEscape(_ byte: UInt8, to result: inout [UInt8]) {
        result.append(UInt8(ascii: "\\"))
        switch byte {
        case 0x08: result.append(UInt8(ascii: "b"))
        case 0x09: result.append(UInt8(ascii: "t"))
        case 0x0A: result.append(UInt8(ascii: "n"))
        case 0x0C: result.append(UInt8(ascii: "f"))
        case 0x0D: result.append(UInt8(ascii: "r"))
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): result.append(byte)
        default:
            result.append(contentsOf: "u00".utf8)
            result.append(hexDigits[Int(byte >> 4)])
            result.append(hexDigits[Int(byte & 15)])
        }
    }
}
