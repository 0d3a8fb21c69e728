// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

extension FHIRFormat {
    /// Not empty, no control characters but tab and line ends, at most 1 Mi characters.
    package static func isString(_ text: Span<UInt8>) -> Bool {
        guard !text.isEmpty else { return false }
        var characters = 0
        for index in 0..<text.count {
            let byte = text[index]
            if byte < 0x20, byte != 0x09, byte != 0x0A, byte != 0x0D { return false }
            if byte & 0xC0 != 0x80 { characters += 1 }
        }
        return characters <= stringCharactersMax
    }

    /// As `isString`: what is Markdown cannot be told from text.
    package static func isMarkdown(_ text: Span<UInt8>) -> Bool { isString(text) }

    /// Not empty, without white space or control characters.
    package static func isURI(_ text: Span<UInt8>) -> Bool {
        for index in 0..<text.count where text[index] <= 0x20 { return false }
        return !text.isEmpty
    }

    /// As `isURI`.
    package static func isURL(_ text: Span<UInt8>) -> Bool { isURI(text) }

    /// As `isURI`; may end with `|version`.
    package static func isCanonical(_ text: Span<UInt8>) -> Bool { isURI(text) }

    /// Not empty, no white space but single blanks inside.
    package static func isCode(_ text: Span<UInt8>) -> Bool {
        var wasBlank = true
        for index in 0..<text.count {
            let byte = text[index]
            if byte < 0x20 || (byte == 0x20 && wasBlank) { return false }
            wasBlank = byte == 0x20
        }
        return !wasBlank
    }

    /// 1 to 64 of ASCII letters, digits, `-` and `.`.
    package static func isID(_ text: Span<UInt8>) -> Bool {
        guard text.count >= 1, text.count <= 64 else { return false }
        for index in 0..<text.count {
            let byte = text[index]
            let isMark = byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
            guard isMark || isLetter(byte) || isDigit(byte) else { return false }
        }
        return true
    }

    /// `urn:oid:` and numbers with points: the first 0 to 2, none with leading zeros, at least two.
    package static func isOID(_ text: Span<UInt8>) -> Bool {
        guard hasPrefix(text, "urn:oid:"), text.count > 9, text[8] &- UInt8(ascii: "0") < 3 else {
            return false
        }
        var index = 9
        while index < text.count {
            guard text[index] == UInt8(ascii: ".") else { return false }
            let start = index + 1
            index = start
            while index < text.count, isDigit(text[index]) { index += 1 }
            guard index > start, index == start + 1 || text[start] != UInt8(ascii: "0") else { return false }
        }
        return true
    }

    /// `urn:uuid:` and a UUID in lower case.
    package static func isUUID(_ text: Span<UInt8>) -> Bool {
        guard hasPrefix(text, "urn:uuid:"), text.count == 45 else { return false }
        for index in 9..<45 {
            let byte = text[index]
            switch index - 9 {
            case 8, 13, 18, 23: guard byte == UInt8(ascii: "-") else { return false }
            default: guard isDigit(byte) || byte &- UInt8(ascii: "a") < 6 else { return false }
            }
        }
        return true
    }

    /// Groups of four Base64 characters, padded at the end; white space is passed over.
    package static func isBase64(_ text: Span<UInt8>) -> Bool {
        var characters = 0
        var padding = 0
        for index in 0..<text.count {
            let byte = text[index]
            if isSpace(byte) { continue }
            characters += 1
            if byte == UInt8(ascii: "=") {
                padding += 1
                continue
            }
            let isDataCharacter =
                isLetter(byte) || isDigit(byte) || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "/")
            guard isDataCharacter, padding == 0 else { return false }
        }
        return characters > 0 && characters.isMultiple(of: 4) && padding <= 2
    }
}
