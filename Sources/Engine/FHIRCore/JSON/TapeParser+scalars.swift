// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

extension TapeParser {
    /// Reads a string with its quotes; `at` is at the opening one.
    mutating func string(_ text: Span<UInt8>) throws(JSONFault) {
        let start = at
        var tag = JSONValue.Kind.string.tag
        var index = at &+ 1
        while true {
            index = StringScan.skipPlain(text, from: index)
            guard index < text.count else {
                throw JSONFault(.badString, "A string is not closed", at: start)
            }
            let byte = text[index]
            if byte == UInt8(ascii: "\"") {
                break
            } else if byte == UInt8(ascii: "\\") {
                index = try StringScan.escape(text, at: index)
                tag |= JSONNode.escapedFlag
            } else if byte < 0x20 {
                throw JSONFault(.badString, "A string holds an unescaped control character", at: index)
            } else {
                index = try StringScan.multibyte(text, at: index)
            }
        }
        at = index &+ 1
        try appendLeaf(from: start, tag: tag)
    }

    /// Reads a number as RFC 8259 writes it.
    mutating func number(_ text: Span<UInt8>) throws(JSONFault) {
        let start = at
        if peek(text) == UInt8(ascii: "-") { at &+= 1 }
        if peek(text) == UInt8(ascii: "0") {
            at &+= 1
            if isDigit(peek(text)) {
                throw JSONFault(.badNumber, "A number has a leading zero", at: start)
            }
        } else {
            try digits(text, from: start, "A number lacks digits after '-'")
        }
        if peek(text) == UInt8(ascii: ".") {
            at &+= 1
            try digits(text, from: start, "A number lacks digits after '.'")
        }
        if peek(text) | 0x20 == UInt8(ascii: "e") {
            at &+= 1
            let sign = peek(text)
            if sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { at &+= 1 }
            try digits(text, from: start, "A number lacks digits in its exponent")
        }
        try appendLeaf(from: start, tag: JSONValue.Kind.number.tag)
    }

    @inline(__always)
    private mutating func digits(
        _ text: Span<UInt8>, from start: Int, _ reason: StaticString
    ) throws(JSONFault) {
        let first = at
        while isDigit(peek(text)) { at &+= 1 }
        if at == first { throw JSONFault(.badNumber, Wording(reason), at: start) }
    }

    @inline(__always)
    private func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

    /// Reads `true`, `false` or `null`; everything else is an error.
    mutating func literal(_ text: Span<UInt8>, _ first: UInt8) throws(JSONFault) {
        switch first {
        case UInt8(ascii: "t"): try literal(text, "true", .true)
        case UInt8(ascii: "f"): try literal(text, "false", .false)
        case UInt8(ascii: "n"): try literal(text, "null", .null)
        case UInt8(ascii: "+"), UInt8(ascii: "."):
            throw JSONFault(.badNumber, "A number must begin with '-' or a digit", at: at)
        default: throw unexpected(text, "Expected a value")
        }
    }

    private mutating func literal(
        _ text: Span<UInt8>, _ word: StaticString, _ kind: JSONValue.Kind
    ) throws(JSONFault) {
        let start = at
        let matches = word.withUTF8Buffer { expected in
            text.count - start >= expected.count
                && expected.indices.allSatisfy { text[start + $0] == expected[$0] }
        }
        guard matches else { throw JSONFault(.syntax, "Expected '\("\(word)")'", at: start) }
        at &+= word.utf8CodeUnitCount
        try appendLeaf(from: start, tag: kind.tag)
    }

    /// Skips blanks, tabs and line ends.
    @inline(__always)
    mutating func skipSpace(_ text: Span<UInt8>) {
        if at < text.count, text[at] > 0x20 { return }
        skipManySpaces(text)
    }

    @inline(never)
    private mutating func skipManySpaces(_ text: Span<UInt8>) {
        while at < text.count {
            switch text[at] {
            case 0x20, 0x0A, 0x0D, 0x09: at &+= 1
            default: return
            }
        }
    }

    /// A fault that says what was found instead.
    @inline(never)
    func unexpected(_ text: Span<UInt8>, _ expected: StaticString) -> JSONFault {
        guard at < text.count else {
            return JSONFault(.syntax, "\(Wording(expected)), but the text ends", at: at)
        }
        let byte = text[at]
        let found: Wording =
            byte > 0x20 && byte < 0x7F ? "'\(Unicode.Scalar(byte))'" : "byte \(Int(byte))"
        return JSONFault(.syntax, "\(Wording(expected)), found \(found)", at: at)
    }
}
