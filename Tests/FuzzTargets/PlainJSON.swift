// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// RFC 8259 written down as plainly as can be, to hold the fast parser against: one function for each rule of
/// its grammar.
///
/// As strict as the parser: UTF-8, no byte order mark, whole surrogate pairs, no name twice in an object.
package struct PlainJSON {
    private struct NotJSON: Error {}

    private let text: [Unicode.Scalar]
    private var at = 0

    /// Whether the bytes are one JSON text.
    package static func accepts(_ bytes: [UInt8]) -> Bool {
        guard let text = String(validating: bytes, as: UTF8.self) else { return false }
        var reader = PlainJSON(text: Array(text.unicodeScalars))
        do throws(NotJSON) {
            try reader.value()
            return reader.at == reader.text.count
        } catch {
            return false
        }
    }

    private init(text: [Unicode.Scalar]) {
        self.text = text
    }

    private mutating func value() throws(NotJSON) {
        space()
        switch next {
        case "{": try object()
        case "[": try array()
        case "\"": _ = try string()
        case "t": try word("true")
        case "f": try word("false")
        case "n": try word("null")
        default: try number()
        }
        space()
    }

    private mutating func object() throws(NotJSON) {
        var names: Set<[Unicode.Scalar]> = []
        try take("{")
        space()
        if taken("}") { return }
        repeat {
            space()
            guard names.insert(try string()).inserted else { throw NotJSON() }
            space()
            try take(":")
            try value()
        } while taken(",")
        try take("}")
    }

    private mutating func array() throws(NotJSON) {
        try take("[")
        space()
        if taken("]") { return }
        repeat { try value() } while taken(",")
        try take("]")
    }

    private mutating func string() throws(NotJSON) -> [Unicode.Scalar] {
        var decoded: [Unicode.Scalar] = []
        try take("\"")
        while !taken("\"") {
            guard let scalar = next, scalar.value >= 0x20 else { throw NotJSON() }
            at += 1
            decoded.append(scalar == "\\" ? try escape() : scalar)
        }
        return decoded
    }

    private mutating func escape() throws(NotJSON) -> Unicode.Scalar {
        let simple: [Unicode.Scalar: Unicode.Scalar] = [
            "\"": "\"", "\\": "\\", "/": "/", "b": "\u{8}", "f": "\u{C}", "n": "\n", "r": "\r", "t": "\t",
        ]
        guard let letter = next else { throw NotJSON() }
        at += 1
        if let scalar = simple[letter] { return scalar }
        guard letter == "u" else { throw NotJSON() }
        let high = try hex()
        if let scalar = Unicode.Scalar(high) { return scalar }
        try take("\\")
        try take("u")
        let low = try hex()
        guard (0xD800...0xDBFF).contains(high), (0xDC00...0xDFFF).contains(low),
            let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
        else { throw NotJSON() }
        return scalar
    }

    private mutating func hex() throws(NotJSON) -> UInt32 {
        var number: UInt32 = 0
        for _ in 0..<4 {
            guard let digit = next, digit.isASCII, let value = Character(digit).hexDigitValue else {
                throw NotJSON()
            }
            at += 1
            number = number * 16 + UInt32(value)
        }
        return number
    }

    private mutating func number() throws(NotJSON) {
        _ = taken("-")
        if !taken("0") { try digits() }
        if taken(".") { try digits() }
        if taken("e") || taken("E") {
            if !taken("+") { _ = taken("-") }
            try digits()
        }
    }

    private mutating func digits() throws(NotJSON) {
        let first = at
        while let digit = next, ("0"..."9").contains(digit) { at += 1 }
        if at == first { throw NotJSON() }
    }

    private mutating func word(_ word: String) throws(NotJSON) {
        for scalar in word.unicodeScalars { try take(scalar) }
    }

    private mutating func space() {
        while taken(" ") || taken("\t") || taken("\n") || taken("\r") {}
    }

    private var next: Unicode.Scalar? { at < text.count ? text[at] : nil }

    private mutating func taken(_ scalar: Unicode.Scalar) -> Bool {
        guard next == scalar else { return false }
        at += 1
        return true
    }

    private mutating func take(_ scalar: Unicode.Scalar) throws(NotJSON) {
        guard taken(scalar) else { throw NotJSON() }
    }
}
