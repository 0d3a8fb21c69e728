// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// Finds the places of rising offsets in one pass over a text. Counts as `JSONDocument.position` does.
package struct LineCounter {
    private var offset = 0
    private var line = 1
    private var column = 1

    /// At the beginning of a text.
    package init() {}

    /// The place of an offset that is not before the last one asked for.
    package mutating func position(at target: Int, in text: Span<UInt8>) -> TextPosition {
        while offset < min(target, text.count) {
            let byte = text[offset]
            offset += 1
            if byte == UInt8(ascii: "\n") {
                line += 1
                column = 1
            } else if byte == UInt8(ascii: "\r") {
                if offset < text.count, text[offset] == UInt8(ascii: "\n") { continue }
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
        return TextPosition(line: line, column: column)
    }
}
