// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Whether a text has the form of a FHIR R4 primitive type.
///
/// Written by hand over bytes: no regular expressions. Each predicate takes the decoded UTF-8 of the value,
/// or a `String`. Source: FHIR R4 2.24.0.1.
package enum FHIRFormat {
    /// The most characters of a string: 1 Mi.
    package static let stringCharactersMax = 1 << 20

    /// `true` or `false`.
    package static func isBoolean(_ text: Span<UInt8>) -> Bool {
        equals(text, "true") || equals(text, "false")
    }

    /// A whole number of 32 bits with sign; no leading zeros, no `-0`.
    package static func isInteger(_ text: Span<UInt8>) -> Bool {
        guard let first = text.isEmpty ? nil : text[0] else { return false }
        let isNegative = first == UInt8(ascii: "-")
        let hasSign = isNegative || first == UInt8(ascii: "+")
        guard let magnitude = magnitude(text, from: hasSign ? 1 : 0) else { return false }
        if magnitude == 0 { return !hasSign }
        return magnitude <= (isNegative ? 2_147_483_648 : 2_147_483_647)
    }

    /// 0 to 2,147,483,647 without sign.
    package static func isUnsignedInt(_ text: Span<UInt8>) -> Bool {
        guard let magnitude = magnitude(text, from: 0) else { return false }
        return magnitude <= 2_147_483_647
    }

    /// 1 to 2,147,483,647; a plus sign is allowed.
    package static func isPositiveInt(_ text: Span<UInt8>) -> Bool {
        let hasSign = !text.isEmpty && text[0] == UInt8(ascii: "+")
        guard let magnitude = magnitude(text, from: hasSign ? 1 : 0) else { return false }
        return magnitude >= 1 && magnitude <= 2_147_483_647
    }

    /// A decimal as JSON writes numbers, of any length.
    package static func isDecimal(_ text: Span<UInt8>) -> Bool {
        var index = 0
        if index < text.count, text[index] == UInt8(ascii: "-") { index += 1 }
        let whole = index
        index = skipDigits(text, from: index)
        guard index > whole, index == whole + 1 || text[whole] != UInt8(ascii: "0") else { return false }
        if index < text.count, text[index] == UInt8(ascii: ".") {
            let fraction = index + 1
            index = skipDigits(text, from: fraction)
            guard index > fraction else { return false }
        }
        if index < text.count, text[index] | 0x20 == UInt8(ascii: "e") {
            index += 1
            if index < text.count, text[index] == UInt8(ascii: "+") || text[index] == UInt8(ascii: "-") {
                index += 1
            }
            let exponent = index
            index = skipDigits(text, from: exponent)
            guard index > exponent else { return false }
        }
        return index == text.count
    }

    /// The value of digits without leading zeros up to the end; nil for anything else and beyond ten digits.
    private static func magnitude(_ text: Span<UInt8>, from start: Int) -> Int? {
        let count = text.count - start
        guard count >= 1, count <= 10, count == 1 || text[start] != UInt8(ascii: "0") else { return nil }
        var result = 0
        for index in start..<text.count {
            let digit = text[index] &- UInt8(ascii: "0")
            guard digit < 10 else { return nil }
            result = result * 10 + Int(digit)
        }
        return result
    }

    private static func skipDigits(_ text: Span<UInt8>, from start: Int) -> Int {
        var index = start
        while index < text.count, isDigit(text[index]) { index += 1 }
        return index
    }
}
