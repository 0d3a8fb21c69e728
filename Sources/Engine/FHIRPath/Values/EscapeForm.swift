// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// A language whose marks are written in another way (`escape`, `unescape`).
enum EscapeForm: String, Sendable {
    case html, json

    private static let marks: [(mark: Character, name: String)] = [
        ("&", "amp"), ("<", "lt"), (">", "gt"), ("\"", "quot"), ("'", "#39"),
    ]

    func escaped(_ text: String) -> String {
        switch self {
        case .html:
            return text.reduce(into: "") { result, character in
                let name = Self.marks.first { $0.mark == character }?.name
                result += name.map { "&\($0);" } ?? String(character)
            }
        case .json:
            var writer = JSONWriter()
            writer.string(text)
            return String(decoding: writer.bytes.dropFirst().dropLast(), as: UTF8.self)
        }
    }

    func unescaped(_ text: String) -> String {
        switch self {
        case .html: Self.unescapedHTML(text)
        case .json: Self.unescapedJSON(text)
        }
    }

    private static func unescapedHTML(_ text: String) -> String {
        var result = ""
        var rest = text[...]
        while let start = rest.firstIndex(of: "&") {
            result += rest[..<start]
            rest = rest[start...]
            guard let end = rest.prefix(12).firstIndex(of: ";"),
                let mark = character(named: rest[rest.index(after: start)..<end])
            else {
                result.append(rest.removeFirst())
                continue
            }
            result.append(mark)
            rest = rest[rest.index(after: end)...]
        }
        return result + rest
    }

    private static func character(named name: Substring) -> Character? {
        if let known = marks.first(where: { $0.name == name })?.mark { return known }
        if name == "apos" { return "'" }
        if name == "nbsp" { return "\u{A0}" }
        guard name.hasPrefix("#") else { return nil }
        let digits = name.dropFirst()
        let isHex = digits.hasPrefix("x") || digits.hasPrefix("X")
        let code = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return code.flatMap { Unicode.Scalar($0) }.map { Character($0) }
    }

    /// As JSON reads it; a mark that JSON does not know stays as it is.
    private static func unescapedJSON(_ text: String) -> String {
        var units: [UInt16] = []
        let source = Array(text.utf16)
        let known: [UInt16: UInt16] = [
            0x6E: 0x0A, 0x72: 0x0D, 0x74: 0x09, 0x62: 0x08, 0x66: 0x0C, 0x22: 0x22, 0x5C: 0x5C, 0x2F: 0x2F,
        ]
        var position = 0
        while position < source.count {
            let unit = source[position]
            position += 1
            guard unit == 0x5C, position < source.count else {
                units.append(unit)
                continue
            }
            if let plain = known[source[position]] {
                units.append(plain)
                position += 1
            } else if source[position] == 0x75, position + 5 <= source.count,
                let code = UInt16(
                    String(decoding: source[(position + 1)..<(position + 5)], as: UTF16.self), radix: 16)
            {
                units.append(code)
                position += 5
            } else {
                units.append(unit)
            }
        }
        return String(decoding: units, as: UTF16.self)
    }
}
