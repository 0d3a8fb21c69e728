// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// One name or value on the tape. 16 bytes.
struct JSONNode: Sendable {
    /// First byte in the text; for strings the opening quote.
    var start: UInt32
    /// One past the last byte.
    var end: UInt32
    /// The index of the node after this one and all it holds.
    /// While a container is open: one more than the index of its parent, 0 for the root.
    var next: UInt32
    /// Kind in the low three bits, then whether a string has escapes, then the count of members or elements.
    var tag: UInt32

    static let escapedFlag: UInt32 = 8
    static let countShift: UInt32 = 4

    @inline(__always)
    var kind: JSONValue.Kind {
        switch tag & 7 {
        case 0: .object
        case 1: .array
        case 2: .string
        case 3: .number
        case 4: .true
        case 5: .false
        default: .null
        }
    }

    @inline(__always)
    var isEscaped: Bool { tag & Self.escapedFlag != 0 }

    @inline(__always)
    var count: Int { Int(tag >> Self.countShift) }

    /// The bytes of the value as written.
    @inline(__always)
    var range: Range<Int> { Int(start)..<Int(end) }

    /// The bytes between the quotes of a string.
    @inline(__always)
    var contentRange: Range<Int> { Int(start) + 1..<Int(end) - 1 }
}
