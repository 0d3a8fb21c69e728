// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A cursor to one value of a document. Cheap to copy; keeps the document alive.
package struct JSONValue: Sendable {
    /// What a value is.
    package enum Kind: UInt8, Sendable, Hashable {
        case object, array, string, number, `true`, `false`, null

        @inline(__always)
        var tag: UInt32 { UInt32(rawValue) }
    }

    /// The document that the value is in.
    package let document: JSONDocument
    let index: Int

    @inline(__always)
    var node: JSONNode { document.nodes[index] }

    /// What the value is.
    package var kind: Kind { node.kind }

    /// Unique within the document; a smaller one stands earlier in the text.
    package var nodeID: Int { index }

    /// Where the value stands in `document.bytes`, quotes included.
    package var range: Range<Int> { node.range }

    /// The value exactly as written.
    package var rawBytes: ArraySlice<UInt8> { document.bytes[node.range] }

    /// The line and column where the value begins. Cost: as of `JSONDocument.position(at:)`.
    package var position: TextPosition { document.position(at: Int(node.start)) }

    /// The number of members or elements; 0 for all else.
    package var count: Int { node.count }

    /// The decoded text; nil when the value is not a string.
    package var string: String? {
        let node = node
        return node.kind == .string ? document.text(of: node) : nil
    }

    /// The decoded UTF-8 of a string without its quotes; nil when the value is not a string.
    ///
    /// Cost: a slice of the document, a new array only when the string has escapes.
    package var stringBytes: ArraySlice<UInt8>? {
        let node = node
        return node.kind == .string ? document.content(of: node) : nil
    }

    /// Whether the value is this string. Allocates nothing.
    package func isString(_ text: StaticString) -> Bool {
        let node = node
        guard node.kind == .string else { return false }
        return text.withUTF8Buffer { document.isContent(of: node, $0.span) }
    }

    /// Whether the value is this string, compared as bytes. Allocates nothing.
    package func isString(_ text: String) -> Bool {
        let node = node
        return node.kind == .string && document.isContent(of: node, text.utf8.span)
    }

    /// The number exactly as written (`1.00` stays so); nil when the value is not a number.
    package var numberText: String? {
        let node = node
        return node.kind == .number ? String(decoding: document.bytes[node.range], as: UTF8.self) : nil
    }

    /// The number when it is written as a whole one (no point, no exponent) and fits; otherwise nil.
    package var int: Int? {
        let node = node
        guard node.kind == .number else { return nil }
        var result = 0
        let isNegative = document.bytes[Int(node.start)] == UInt8(ascii: "-")
        for byte in document.bytes[node.range].dropFirst(isNegative ? 1 : 0) {
            let digit = byte &- UInt8(ascii: "0")
            guard digit < 10 else { return nil }
            let (tens, tensOverflow) = result.multipliedReportingOverflow(by: 10)
            let (sum, overflow) = tens.subtractingReportingOverflow(Int(digit))
            guard !tensOverflow, !overflow else { return nil }
            result = sum
        }
        if isNegative { return result }
        return result == .min ? nil : -result
    }

    /// True or false; nil when the value is neither.
    package var bool: Bool? {
        switch node.kind {
        case .true: true
        case .false: false
        default: nil
        }
    }
}

extension JSONValue: CustomStringConvertible {
    /// The value as written, for tests and debugging. Never log it: it may be a patient's.
    package var description: String { String(decoding: rawBytes, as: UTF8.self) }
}
