// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Cuts an expression into tokens.
///
/// Source: FHIRPath 2.0, 4 and the grammar in its appendix.
struct Lexer {
    private let bytes: [UInt8]
    private var position = 0

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    /// The tokens, the last one `.end`.
    static func tokens(of text: String) throws(PathError) -> [Token] {
        guard text.utf8.count <= PathLimits.expressionBytesMax else {
            throw PathError(.tooLarge, "the expression has more than \(PathLimits.expressionBytesMax) bytes")
        }
        var lexer = Lexer(text)
        var tokens: [Token] = []
        while true {
            let token = try lexer.next()
            tokens.append(token)
            if token.kind == .end { return tokens }
        }
    }

    private mutating func next() throws(PathError) -> Token {
        try skipBlanksAndComments()
        let start = position
        guard let byte = peek() else { return Token(kind: .end, offset: start) }
        let kind: Token.Kind
        switch byte {
        case UInt8(ascii: "'"): kind = .string(try quoted(by: byte))
        case UInt8(ascii: "`"): kind = .identifier(try quoted(by: byte), isDelimited: true)
        case UInt8(ascii: "@"): kind = try moment()
        case UInt8(ascii: "%"): kind = try external()
        case UInt8(ascii: "$"):
            position += 1
            kind = .special("$" + word())
        case 0x30...0x39: kind = .number(number())
        default: kind = Self.startsWord(byte) ? .identifier(word(), isDelimited: false) : try symbol()
        }
        return Token(kind: kind, offset: start)
    }

    private func peek(_ ahead: Int = 0) -> UInt8? {
        position + ahead < bytes.count ? bytes[position + ahead] : nil
    }

    private func text(from start: Int) -> String {
        String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private static func startsWord(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte & ~0x20) || byte == UInt8(ascii: "_")
    }

    private static func isDigit(_ byte: UInt8?) -> Bool {
        byte.map { (0x30...0x39).contains($0) } ?? false
    }

    private mutating func word() -> String {
        let start = position
        while let byte = peek(), Self.startsWord(byte) || Self.isDigit(byte) { position += 1 }
        return text(from: start)
    }

    private mutating func digits() {
        while Self.isDigit(peek()) { position += 1 }
    }

    private mutating func number() -> String {
        let start = position
        digits()
        if peek() == UInt8(ascii: "."), Self.isDigit(peek(1)) {
            position += 1
            digits()
        }
        return text(from: start)
    }

    private mutating func symbol() throws(PathError) -> Token.Kind {
        for size in [2, 1] where position + size <= bytes.count {
            let candidate = String(decoding: bytes[position..<position + size], as: UTF8.self)
            if Self.symbols.contains(candidate) {
                position += size
                return .symbol(candidate)
            }
        }
        throw PathError(.syntax, "this character has no meaning here", at: position)
    }

    private static let symbols: Set<String> = [
        ".", ",", "(", ")", "[", "]", "{", "}", "|", "+", "-", "*", "/", "&",
        "=", "~", "<", ">", "<=", ">=", "!=", "!~",
    ]

    private mutating func external() throws(PathError) -> Token.Kind {
        position += 1
        guard let byte = peek() else { throw PathError(.syntax, "a name is missing after %", at: position) }
        if byte == UInt8(ascii: "`") || byte == UInt8(ascii: "'") { return .external(try quoted(by: byte)) }
        let name = word()
        if name.isEmpty { throw PathError(.syntax, "a name is missing after %", at: position) }
        return .external(name)
    }
}

extension Lexer {
    private mutating func skipBlanksAndComments() throws(PathError) {
        while let byte = peek() {
            if byte == 0x20 || (0x09...0x0D).contains(byte) {
                position += 1
            } else if byte == UInt8(ascii: "/"), peek(1) == UInt8(ascii: "/") {
                while let inside = peek(), inside != 0x0A, inside != 0x0D { position += 1 }
            } else if byte == UInt8(ascii: "/"), peek(1) == UInt8(ascii: "*") {
                try skipComment()
            } else {
                return
            }
        }
    }

    private mutating func skipComment() throws(PathError) {
        let start = position
        position += 2
        while peek() != UInt8(ascii: "*") || peek(1) != UInt8(ascii: "/") {
            if peek() == nil { throw PathError(.syntax, "the comment does not end", at: start) }
            position += 1
        }
        position += 2
    }

    private mutating func quoted(by quote: UInt8) throws(PathError) -> String {
        let start = position
        position += 1
        var content: [UInt8] = []
        while let byte = peek() {
            position += 1
            if byte == quote { return String(decoding: content, as: UTF8.self) }
            if byte == UInt8(ascii: "\\") {
                content += try escaped()
            } else {
                content.append(byte)
            }
        }
        throw PathError(.syntax, "the text in quotes does not end", at: start)
    }

    private mutating func escaped() throws(PathError) -> [UInt8] {
        let start = position
        guard let mark = peek() else {
            throw PathError(.syntax, "the text in quotes does not end", at: start)
        }
        position += 1
        switch mark {
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "f"): return [0x0C]
        case UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "`"), UInt8(ascii: "\\"), UInt8(ascii: "/"):
            return [mark]
        case UInt8(ascii: "u"):
            let high = try codeUnit()
            if UTF16.isLeadSurrogate(high), peek() == UInt8(ascii: "\\"), peek(1) == UInt8(ascii: "u") {
                position += 2
                return Array(String(decoding: [high, try codeUnit()], as: UTF16.self).utf8)
            }
            return Array(String(decoding: [high], as: UTF16.self).utf8)
        default: throw PathError(.syntax, "\\ is not followed by a known escape", at: start)
        }
    }

    private mutating func codeUnit() throws(PathError) -> UInt16 {
        let start = position
        guard position + 4 <= bytes.count,
            let unit = UInt16(String(decoding: bytes[position..<position + 4], as: UTF8.self), radix: 16)
        else { throw PathError(.syntax, "\\u needs four hexadecimal digits", at: start) }
        position += 4
        return unit
    }

    private mutating func moment() throws(PathError) -> Token.Kind {
        let start = position
        position += 1
        let contentStart = position
        let hasDate = peek() != UInt8(ascii: "T")
        if hasDate {
            digits()
            for _ in 0..<2 where peek() == UInt8(ascii: "-") && Self.isDigit(peek(1)) {
                position += 1
                digits()
            }
        }
        let dateEnd = position
        var hasTime = false
        if peek() == UInt8(ascii: "T") {
            hasTime = true
            position += 1
            timeOfDay()
            if hasDate, position > dateEnd + 1 { zone() }
        }
        let content = text(from: contentStart)
        let kind: PathMoment.Kind = !hasDate ? .time : hasTime ? .dateTime : .date
        guard let parsed = PathMoment(content, kind) else {
            throw PathError(.syntax, "this is not a date or time that exists", at: start)
        }
        switch parsed.kind {
        case .date: return .date(content)
        case .dateTime: return .dateTime(content.hasSuffix("T") ? String(content.dropLast()) : content)
        case .time: return .time(String(content.dropFirst()))
        }
    }

    private mutating func timeOfDay() {
        digits()
        for _ in 0..<2 where peek() == UInt8(ascii: ":") {
            position += 1
            digits()
        }
        if peek() == UInt8(ascii: "."), Self.isDigit(peek(1)) {
            position += 1
            digits()
        }
    }

    private mutating func zone() {
        if peek() == UInt8(ascii: "Z") {
            position += 1
            return
        }
        guard peek() == UInt8(ascii: "+") || peek() == UInt8(ascii: "-"),
            Self.isDigit(peek(1)), Self.isDigit(peek(2)), peek(3) == UInt8(ascii: ":")
        else { return }
        position += 4
        digits()
    }
}
