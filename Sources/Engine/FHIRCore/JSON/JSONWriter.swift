// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Appends JSON text to bytes.
///
/// Escapes strings and sets commas; that beginnings and ends match is the caller's part.
package struct JSONWriter: Sendable {
    /// What has been written.
    package private(set) var bytes: [UInt8] = []
    private var needsComma = false

    /// A writer with room for so many bytes.
    package init(reserving: Int = 1_024) {
        bytes.reserveCapacity(reserving)
    }

    /// Writes `{`.
    package mutating func beginObject() { begin(UInt8(ascii: "{")) }
    /// Writes `}`.
    package mutating func endObject() { end(UInt8(ascii: "}")) }
    /// Writes `[`.
    package mutating func beginArray() { begin(UInt8(ascii: "[")) }
    /// Writes `]`.
    package mutating func endArray() { end(UInt8(ascii: "]")) }

    /// Writes a member name and `:`.
    package mutating func name(_ name: String) {
        string(name)
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    /// Writes a string.
    package mutating func string(_ text: String) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        let isCopied = text.utf8.withContiguousStorageIfAvailable { utf8 in
            guard !Self.needsEscapes(utf8.span) else { return false }
            bytes.append(contentsOf: utf8)
            return true
        }
        if isCopied != true { bytes.append(contentsOf: Self.escaped(text.utf8.span)) }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Writes a number as it stands.
    package mutating func number(_ text: String) {
        separate()
        bytes.append(contentsOf: text.utf8)
    }

    /// Writes a whole number.
    package mutating func int(_ number: Int) { self.number(String(number)) }

    /// Writes `true` or `false`.
    package mutating func bool(_ value: Bool) { number(value ? "true" : "false") }

    /// Writes `null`.
    package mutating func null() { number("null") }

    /// Writes a value that is JSON already.
    package mutating func raw(_ json: some Sequence<UInt8>) {
        separate()
        bytes.append(contentsOf: json)
    }

    /// Writes a value that is JSON already.
    package mutating func raw(_ json: [UInt8]) {
        separate()
        bytes.append(contentsOf: json)
    }

    /// Writes a value that is JSON already.
    package mutating func raw(_ json: ArraySlice<UInt8>) {
        separate()
        bytes.append(contentsOf: json)
    }

    /// Writes a tree.
    package mutating func tree(_ tree: JSONTree) { tree.write(to: &self) }

    @inline(__always)
    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = true
    }

    private mutating func begin(_ bracket: UInt8) {
        separate()
        bytes.append(bracket)
        needsComma = false
    }

    private mutating func end(_ bracket: UInt8) {
        bytes.append(bracket)
        needsComma = true
    }
}
