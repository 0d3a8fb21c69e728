// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// HTML or SVG that is printed as it is.
///
/// Only this module can make one, and only from markup whose every variable part it has escaped. The one
/// template that prints it unescaped is `components/fragment`; a test holds both.
package struct SafeHTML: Encodable, Sendable, Hashable {
    /// The markup. Part of a page, never of an attribute.
    package let markup: String

    init(trusted markup: String) {
        self.markup = markup
    }

    /// Nothing.
    package static let empty = SafeHTML(trusted: "")

    /// Text with the five characters that mean something in HTML escaped.
    static func escape(_ text: String) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(text.utf8.count + 16)
        escape(text, to: &result)
        return String(decoding: result, as: UTF8.self)
    }

    /// The same, appended to bytes.
    static func escape(_ text: String, to output: inout [UInt8]) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): output += "&amp;".utf8
            case UInt8(ascii: "<"): output += "&lt;".utf8
            case UInt8(ascii: ">"): output += "&gt;".utf8
            case UInt8(ascii: "\""): output += "&quot;".utf8
            case UInt8(ascii: "'"): output += "&#39;".utf8
            default: output.append(byte)
            }
        }
    }
}
