// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Why a text is not JSON that Sammanhang takes.
package struct JSONError: Error, Sendable, Hashable {
    /// What went wrong, for code. Switch on this.
    package enum Code: String, Sendable, Hashable {
        case syntax, badUTF8, duplicateKey, tooDeep, tooLarge, badNumber, badString, trailingData, empty
    }

    /// What went wrong, for code.
    package let code: Code
    /// What went wrong. Holds at most one character or one member name of the text.
    package let said: Wording
    /// Where, in bytes from the start of the text.
    package let offset: Int
    /// Where, as a line counted from 1.
    package let line: Int
    /// Where, as a column counted from 1 in Unicode scalars.
    package let column: Int

    /// An error at a place in a text.
    package init(_ code: Code, _ said: Wording, offset: Int, position: TextPosition) {
        self.code = code
        self.said = said
        self.offset = offset
        self.line = position.line
        self.column = position.column
    }

    /// What went wrong, in English.
    package var reason: String { said.english }

    /// The place as line and column.
    package var position: TextPosition { TextPosition(line: line, column: column) }
}

extension JSONError: CustomStringConvertible {
    /// The reason with its place, `Expected ':' after a name (line 3, column 7)`.
    package var description: String { "\(reason) (\(position))" }
}
