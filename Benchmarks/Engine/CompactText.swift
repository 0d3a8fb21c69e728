// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// JSON text on one line.
enum CompactText {
    /// A value without the blanks around its names and values.
    static func of(_ value: JSONValue) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(value.rawBytes.count)
        var isInString = false
        var isEscaped = false
        for byte in value.rawBytes {
            if isInString || byte > 0x20 { text.append(byte) }
            if byte == UInt8(ascii: "\""), !isEscaped { isInString.toggle() }
            isEscaped = isInString && byte == UInt8(ascii: "\\") && !isEscaped
        }
        return text
    }
}
