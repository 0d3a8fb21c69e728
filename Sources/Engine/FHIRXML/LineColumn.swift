// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// Finds the places of rising offsets in one pass over a text.
struct LineColumn {
    private var offset = 0
    private var line = 1
    private var column = 1

    /// The place of an offset that is not before the last one asked for.
    mutating func position(at target: Int, in text: [UInt8]) -> TextPosition {
        while offset < min(target, text.count) {
            let byte = text[offset]
            offset += 1
            if byte == UInt8(ascii: "\n") {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80, byte != UInt8(ascii: "\r") {
                column += 1
            }
        }
        return TextPosition(line: line, column: column)
    }
}
