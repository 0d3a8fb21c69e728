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

    /// The first character of a text.
    static let start = TextPosition(line: 1, column: 1)

    /// The place so many bytes on: this one is at the lower bound, the result at the upper.
    func advanced(over range: Range<Int>, of text: Span<UInt8>) -> TextPosition {
        var (line, column) = (line, column)
        for index in range {
            let byte = text[index]
            let isCarriageReturn = byte == 0x0D && !(index + 1 < text.count && text[index + 1] == 0x0A)
            if byte == 0x0A || isCarriageReturn {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80, byte != 0x0D {
                column += 1
            }
        }
        return TextPosition(line: line, column: column)
    }

    /// `line 3, column 7`.
    package var description: String { "line \(line), column \(column)" }
}
