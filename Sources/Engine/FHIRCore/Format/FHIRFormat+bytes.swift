// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

extension FHIRFormat {
    @inline(__always)
    static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

    @inline(__always)
    static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }

    /// Blank, tab, line feed, vertical tab, form feed, carriage return.
    @inline(__always)
    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 0x09 < 5 }

    static func equals(_ text: Span<UInt8>, _ word: StaticString) -> Bool {
        word.withUTF8Buffer { hasPrefix(text, $0.span) && text.count == $0.count }
    }

    static func hasPrefix(_ text: Span<UInt8>, _ word: StaticString) -> Bool {
        word.withUTF8Buffer { hasPrefix(text, $0.span) }
    }

    private static func hasPrefix(_ text: Span<UInt8>, _ prefix: Span<UInt8>) -> Bool {
        guard text.count >= prefix.count else { return false }
        for index in 0..<prefix.count where text[index] != prefix[index] { return false }
        return true
    }
}
