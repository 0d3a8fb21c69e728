// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Synchronization

/// A JSON text and the tape over it. Immutable, shareable.
///
/// Keeps every byte: numbers stay text, and a value can be copied out exactly as written.
package final class JSONDocument: Sendable {
    /// The text as it came, UTF-8.
    package let bytes: [UInt8]
    let nodes: [JSONNode]
    private let places = Mutex(PlaceIndex())

    /// Parses UTF-8 bytes. Linear in their number.
    ///
    /// - Throws: `JSONError` with the place, for anything that RFC 8259 does not allow, for a byte order
    ///   mark, for a name given twice in one object, and for what exceeds the limits.
    package init(parsing bytes: [UInt8], limits: JSONLimits = .standard) throws(JSONError) {
        var parser = TapeParser(limits: limits)
        do {
            try parser.run(bytes.span)
        } catch {
            let place = TextPosition.start.advanced(over: 0..<min(error.offset, bytes.count), of: bytes.span)
            throw JSONError(error.code, error.said, offset: error.offset, position: place)
        }
        self.bytes = bytes
        self.nodes = parser.nodes
    }

    /// Parses a text.
    package convenience init(parsing text: String, limits: JSONLimits = .standard) throws(JSONError) {
        try self.init(parsing: Array(text.utf8), limits: limits)
    }

    /// The outermost value.
    package var root: JSONValue { JSONValue(document: self, index: 0) }

    /// The line and column of a byte offset; of the end, for one beyond it.
    ///
    /// Cost: the first call reads the text up to there, later ones at most 64 KiB of what has been read.
    package func position(at offset: Int) -> TextPosition {
        places.withLock { $0.position(at: offset, in: bytes) }
    }

    /// The text with two blanks a level and one member or element a line; numbers and strings are untouched.
    package func prettyBytes() -> [UInt8] { JSONLayout.pretty(bytes) }
}
