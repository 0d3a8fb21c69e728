// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// `StringFolding` for texts of Latin letters up to U+024F, byte by byte: almost every name there is.
enum LatinFolding {
    private static let scalarsMax = 0x250
    /// What stands for a blank; nothing folds to it.
    private static let blank: UInt16 = 0x20
    /// What each scalar folds to, in one byte or two (the first in the low half); 0 when it needs more.
    private static let table: [UInt16] = (0..<scalarsMax).map { value in
        guard value > 0, let scalar = Unicode.Scalar(UInt32(value)) else { return 0 }
        // Between two letters a blank shows.
        let folded = Array(StringFolding.foldedAny("x\(scalar)x").utf8.dropFirst().dropLast())
        switch folded.count {
        case 1: return UInt16(folded[0])
        case 2: return UInt16(folded[0]) | UInt16(folded[1]) << 8
        default: return 0
        }
    }

    /// The folded text; nil when the text has other characters.
    static func folded(_ text: String) -> String? {
        let bytes = text.utf8.span
        if isFolded(bytes) { return text }
        var isLatin = true
        let result = String(unsafeUninitializedCapacity: bytes.count) { target in
            guard let count = fold(bytes, into: target) else {
                isLatin = false
                return 0
            }
            return count
        }
        return isLatin ? result : nil
    }

    /// Whether a text is of ASCII letters, digits and marks that folding leaves alone.
    private static func isFolded(_ text: Span<UInt8>) -> Bool {
        var before = UInt8(ascii: " ")
        for index in text.indices {
            let byte = text[index]
            if byte >= 0x80 || byte < 0x20 || byte &- 0x41 < 26 { return false }
            if byte == 0x20, before == 0x20 { return false }
            before = byte
        }
        return before != 0x20 || text.isEmpty
    }

    /// Writes the folded text and answers its length, which is never more than that of the text.
    private static func fold(_ text: Span<UInt8>, into target: UnsafeMutableBufferPointer<UInt8>) -> Int? {
        let table = table
        var count = 0
        var isBlankPending = false
        var index = 0
        while index < text.count {
            var scalar = Int(text[index])
            index += 1
            if scalar >= 0x80 {
                // Two bytes, and no more: valid UTF-8 is given.
                guard scalar & 0xE0 == 0xC0 else { return nil }
                scalar = (scalar & 0x1F) << 6 | Int(text[index] & 0x3F)
                index += 1
            }
            guard scalar < scalarsMax else { return nil }
            let folded = table[scalar]
            if folded == blank {
                isBlankPending = count > 0
                continue
            }
            guard folded != 0 else { return nil }
            if isBlankPending {
                target[count] = 0x20
                count += 1
                isBlankPending = false
            }
            target[count] = UInt8(truncatingIfNeeded: folded)
            count += 1
            if folded > 0xFF {
                target[count] = UInt8(truncatingIfNeeded: folded >> 8)
                count += 1
            }
        }
        return count
    }
}
