// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Splits Swift into words and signs, apart from comments and string literals.
///
/// Knows nested comments, raw and multi-line strings and interpolation; not regex literals, which the project
/// does not use.
struct SwiftReader {
    private let bytes: [UInt8]
    private var offset = 0
    private var line = 1
    private(set) var tokens: [SwiftToken] = []
    private(set) var literals: [SwiftToken] = []

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Reads to the end.
    mutating func read() {
        while offset < bytes.count { step() }
    }

    /// One word, sign, comment or string.
    private mutating func step() {
        switch byte(0) {
        case UInt8(ascii: "\n"):
            line += 1
            offset += 1
        case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"):
            offset += 1
        case UInt8(ascii: "/") where byte(1) == UInt8(ascii: "/"):
            while offset < bytes.count, byte(0) != UInt8(ascii: "\n") { offset += 1 }
        case UInt8(ascii: "/") where byte(1) == UInt8(ascii: "*"):
            comment()
        case UInt8(ascii: "\""):
            string(hashes: 0)
        case UInt8(ascii: "#"):
            let hashes = count(of: UInt8(ascii: "#"))
            if byte(hashes) == UInt8(ascii: "\"") { string(hashes: hashes) } else { take(1) }
        case let first where SwiftReader.isWordByte(first):
            var length = 1
            while SwiftReader.isWordByte(byte(length)) { length += 1 }
            take(length)
        default:
            take(1)
        }
    }

    private mutating func comment() {
        var depth = 0
        repeat {
            if byte(0) == UInt8(ascii: "/"), byte(1) == UInt8(ascii: "*") {
                depth += 1
                offset += 2
            } else if byte(0) == UInt8(ascii: "*"), byte(1) == UInt8(ascii: "/") {
                depth -= 1
                offset += 2
            } else {
                if byte(0) == UInt8(ascii: "\n") { line += 1 }
                offset += 1
            }
        } while depth > 0 && offset < bytes.count
    }

    /// A literal with its interpolations, whose code is read as code.
    private mutating func string(hashes: Int) {
        offset += hashes
        let quotes = byte(1) == UInt8(ascii: "\"") && byte(2) == UInt8(ascii: "\"") ? 3 : 1
        offset += quotes
        var content: [UInt8] = []
        var firstLine = line
        func finish(_ literals: inout [SwiftToken]) {
            literals.append(SwiftToken(text: String(decoding: content, as: UTF8.self), line: firstLine))
        }
        while offset < bytes.count {
            let current = byte(0)
            if current == UInt8(ascii: "\""), closes(quotes: quotes, hashes: hashes) {
                offset += quotes + hashes
                return finish(&literals)
            }
            if current == UInt8(ascii: "\\"), isHashes(hashes, from: 1) {
                let next = byte(1 + hashes)
                offset += 2 + hashes
                if next == UInt8(ascii: "(") { interpolation() }
                continue
            }
            if current == UInt8(ascii: "\n") {
                finish(&literals)
                content = []
                line += 1
                firstLine = line
            } else {
                content.append(current)
            }
            offset += 1
        }
    }

    /// Code inside a string, up to its closing parenthesis.
    private mutating func interpolation() {
        var depth = 1
        while offset < bytes.count, depth > 0 {
            if byte(0) == UInt8(ascii: "(") { depth += 1 }
            if byte(0) == UInt8(ascii: ")") { depth -= 1 }
            if depth == 0 { offset += 1 } else { step() }
        }
    }

    private func closes(quotes: Int, hashes: Int) -> Bool {
        for index in 0..<quotes where byte(index) != UInt8(ascii: "\"") { return false }
        return isHashes(hashes, from: quotes)
    }

    private func isHashes(_ hashes: Int, from start: Int) -> Bool {
        for index in 0..<hashes where byte(start + index) != UInt8(ascii: "#") { return false }
        return true
    }

    private func count(of wanted: UInt8) -> Int {
        var count = 0
        while byte(count) == wanted { count += 1 }
        return count
    }

    private mutating func take(_ length: Int) {
        let text = String(decoding: bytes[offset..<offset + length], as: UTF8.self)
        tokens.append(SwiftToken(text: text, line: line, offset: offset))
        offset += length
    }

    /// The byte so far ahead; 0 past the end.
    private func byte(_ ahead: Int) -> UInt8 {
        offset + ahead < bytes.count ? bytes[offset + ahead] : 0
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
            true
        default: false
        }
    }
}
