// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// The inside of JSON strings, byte by byte and eight at a time.
enum StringScan {
    /// Goes over plain ASCII to the first quote, backslash, control character or other byte, or the end.
    @inline(__always)
    static func skipPlain(_ text: Span<UInt8>, from start: Int) -> Int {
        var index = start
        let words = text.bytes
        while index &+ 8 <= text.count {
            let word = UInt64(littleEndian: words.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
            let stops = stopBits(word)
            if stops != 0 { return index &+ stops.trailingZeroBitCount >> 3 }
            index &+= 8
        }
        while index < text.count {
            let byte = text[index]
            if byte < 0x20 || byte >= 0x80 || byte == 0x22 || byte == 0x5C { break }
            index &+= 1
        }
        return index
    }

    /// The high bit of each byte that ends plain text. The lowest one is exact; higher ones may be false.
    @inline(__always)
    static func stopBits(_ word: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let quote = word ^ (ones &* 0x22)
        let backslash = word ^ (ones &* 0x5C)
        let found =
            ((quote &- ones) & ~quote) | ((backslash &- ones) & ~backslash)
            | ((word &- ones &* 0x20) & ~word) | word
        return found & (ones &* 0x80)
    }

    /// Checks the escape at a backslash; returns where it ends.
    @inline(never)
    static func escape(_ text: Span<UInt8>, at start: Int) throws(JSONFault) -> Int {
        guard start + 1 < text.count else {
            throw JSONFault(.badString, "A string is not closed", at: start)
        }
        switch text[start + 1] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
            UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            return start + 2
        case UInt8(ascii: "u"):
            return try unicodeEscape(text, at: start)
        default:
            throw JSONFault(.badString, "A string holds an unknown escape", at: start)
        }
    }

    private static func unicodeEscape(_ text: Span<UInt8>, at start: Int) throws(JSONFault) -> Int {
        guard let unit = hexUnit(text, at: start) else {
            throw JSONFault(.badString, "\\u must be followed by four hexadecimal digits", at: start)
        }
        if unit & 0xF800 != 0xD800 { return start + 6 }
        guard unit < 0xDC00, let low = hexUnit(text, at: start + 6), low & 0xFC00 == 0xDC00 else {
            throw JSONFault(.badString, "\\u holds half a surrogate pair", at: start)
        }
        return start + 12
    }

    /// The value of `\uXXXX` at an offset, nil when something else is there.
    static func hexUnit(_ text: Span<UInt8>, at start: Int) -> UInt32? {
        guard start + 6 <= text.count, text[start] == 0x5C, text[start + 1] == UInt8(ascii: "u") else {
            return nil
        }
        var unit: UInt32 = 0
        for index in start + 2..<start + 6 {
            let digit: UInt8
            switch text[index] {
            case let byte where byte >= 0x30 && byte <= 0x39: digit = byte - 0x30
            case let byte where byte | 0x20 >= 0x61 && byte | 0x20 <= 0x66: digit = (byte | 0x20) - 0x61 + 10
            default: return nil
            }
            unit = unit << 4 | UInt32(digit)
        }
        return unit
    }

    /// Checks one UTF-8 sequence of two to four bytes; returns where it ends.
    ///
    /// Source: Unicode table 3-7: shortest forms only, no surrogates, nothing above U+10FFFF.
    @inline(__always)
    static func multibyte(_ text: Span<UInt8>, at start: Int) throws(JSONFault) -> Int {
        let lead = text[start]
        let left = text.count &- start
        if lead >= 0xC2, lead <= 0xDF, left > 1, text[start &+ 1] & 0xC0 == 0x80 { return start &+ 2 }
        return try longMultibyte(text, at: start)
    }

    @inline(never)
    private static func longMultibyte(_ text: Span<UInt8>, at start: Int) throws(JSONFault) -> Int {
        let left = text.count - start
        let second = left > 1 ? text[start + 1] : 0
        let length: Int
        let seconds: ClosedRange<UInt8>
        switch text[start] {
        case 0xE0: (length, seconds) = (3, 0xA0...0xBF)
        case 0xED: (length, seconds) = (3, 0x80...0x9F)
        case 0xE1...0xEF: (length, seconds) = (3, 0x80...0xBF)
        case 0xF0: (length, seconds) = (4, 0x90...0xBF)
        case 0xF1...0xF3: (length, seconds) = (4, 0x80...0xBF)
        case 0xF4: (length, seconds) = (4, 0x80...0x8F)
        default: throw JSONFault(.badUTF8, "The text is not UTF-8", at: start)
        }
        guard left >= length, seconds.contains(second), text[start + 2] & 0xC0 == 0x80,
            length == 3 || text[start + 3] & 0xC0 == 0x80
        else {
            throw JSONFault(.badUTF8, "The text is not UTF-8", at: start)
        }
        return start + length
    }
}
