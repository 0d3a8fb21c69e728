// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Cuts parameter values at marks that are not escaped by a backslash.
///
/// Source: FHIR R4 3.1.1.4.4: `\,`, `\|`, `\$` and `\\`.
enum ParameterText {
    /// The parts between marks, escapes kept.
    static func split(_ text: String, at mark: UInt8) -> [String] {
        var parts: [String] = []
        var part: [UInt8] = []
        var isEscaped = false
        for byte in text.utf8 {
            if byte == mark, !isEscaped {
                parts.append(String(decoding: part, as: UTF8.self))
                part.removeAll(keepingCapacity: true)
                continue
            }
            part.append(byte)
            isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
        }
        parts.append(String(decoding: part, as: UTF8.self))
        return parts
    }

    /// The text without escapes; nil when a backslash stands before anything but `,`, `|`, `$` or itself.
    static func unescaped(_ text: String) -> String? {
        guard text.utf8.contains(UInt8(ascii: "\\")) else { return text }
        var bytes: [UInt8] = []
        var isEscaped = false
        for byte in text.utf8 {
            if isEscaped {
                guard
                    [UInt8(ascii: ","), UInt8(ascii: "|"), UInt8(ascii: "$"), UInt8(ascii: "\\")].contains(
                        byte)
                else { return nil }
                bytes.append(byte)
                isEscaped = false
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else {
                bytes.append(byte)
            }
        }
        return isEscaped ? nil : String(decoding: bytes, as: UTF8.self)
    }
}
