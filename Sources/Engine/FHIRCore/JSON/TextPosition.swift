// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A place in a text that a person can find.
package struct TextPosition: Sendable, Hashable, CustomStringConvertible {
    /// From 1. A line ends with a line feed, a carriage return, or both.
    package let line: Int
    /// From 1, in Unicode scalars (not bytes), as most editors count.
    package let column: Int

    /// A known place.
    package init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    /// The place of a byte offset. Cost: reads the text up to the offset.
    package init(offset: Int, in bytes: [UInt8]) {
        let text = bytes.span
        let end = min(max(offset, 0), text.count)
        var line = 1
        var column = 1
        var index = 0
        while index < end {
            let byte = text[index]
            index += 1
            if byte == UInt8(ascii: "\n") {
                line += 1
                column = 1
            } else if byte == UInt8(ascii: "\r") {
                if index < text.count, text[index] == UInt8(ascii: "\n") { continue }
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
        self.init(line: line, column: column)
    }

    /// `line 3, column 7`.
    package var description: String { "line \(line), column \(column)" }
}
