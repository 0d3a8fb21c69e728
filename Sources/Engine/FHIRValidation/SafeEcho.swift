// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// What of the input a finding may repeat. An identity number typed into the wrong element must not reach a
/// log.
enum SafeEcho {
    /// So many digits in a row, or in all beside separators, could be an identity or telephone number.
    private static let digitRunMax = 5
    private static let digitsMax = 9

    /// A short value without blanks, such as a date, a code or a number; nil when it may be about a person.
    static func token(_ value: JSONValue) -> String? {
        guard let text = value.string ?? value.numberText, isShort(text), !text.isEmpty else { return nil }
        var run = 0
        var digits = 0
        for byte in text.utf8 {
            guard isNameByte(byte) || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "+") else {
                return nil
            }
            let isDigit = byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
            run = isDigit ? run + 1 : 0
            digits += isDigit ? 1 : 0
            if run > digitRunMax || digits > digitsMax { return nil }
        }
        return text
    }

    /// A member name that looks like one; nil otherwise.
    static func name(_ name: String) -> String? {
        guard isShort(name), let first = name.utf8.first else { return nil }
        let isDigit = first >= UInt8(ascii: "0") && first <= UInt8(ascii: "9")
        return !isDigit && name.utf8.allSatisfy(isNameByte) ? name : nil
    }

    private static func isShort(_ text: String) -> Bool {
        text.utf8.count <= ValidationLimits.echoCharactersMax
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        let isLetter = byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
        let isDigit = byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
        return isLetter || isDigit || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
            || byte == UInt8(ascii: ".")
    }
}
