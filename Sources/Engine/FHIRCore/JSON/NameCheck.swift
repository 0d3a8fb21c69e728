// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Finds names that an object has twice. Names are compared decoded, so `"a"` and `"\u0061"` are one name.
enum NameCheck {
    /// From how many members on names are hashed instead of compared in pairs.
    private static let hashFrom = 33

    /// Throws `.duplicateKey` at the second of two equal names. The container is still open: its last node is the tape's.
    static func refuseDuplicates(
        in container: Int, of nodes: [JSONNode], _ text: Span<UInt8>
    ) throws(JSONFault) {
        let tape = nodes.span
        if tape[container].count >= hashFrom {
            return try hashed(from: container + 1, tape, text)
        }
        // One bit for each (length, first, last byte) seen: most objects are cleared by this alone.
        var seen = SIMD4<UInt64>.zero
        var index = container &+ 1
        while index < tape.count {
            let name = tape[index]
            if name.isEscaped { return try hashed(from: container + 1, tape, text) }
            let mark = mark(of: name, text)
            let lane = Int(mark >> 6) & 3
            let bit: UInt64 = 1 << UInt64(mark & 63)
            if seen[lane] & bit != 0 {
                try refuse(name, at: index, from: container + 1, tape, text)
            }
            seen[lane] |= bit
            index = Int(tape[index &+ 1].next)
        }
    }

    @inline(__always)
    private static func mark(of name: JSONNode, _ text: Span<UInt8>) -> UInt8 {
        let first = text[Int(name.start) &+ 1]
        let last = text[Int(name.end) &- 2]
        let length = UInt8(truncatingIfNeeded: name.end &- name.start)
        return (first &* 31) ^ (last &* 7) ^ (length &* 53)
    }

    /// Compares one name with all before it.
    private static func refuse(
        _ name: JSONNode, at end: Int, from start: Int, _ tape: Span<JSONNode>, _ text: Span<UInt8>
    ) throws(JSONFault) {
        var index = start
        while index < end {
            if isSame(tape[index].range, name.range, text) { throw duplicate(name, text) }
            index = Int(tape[index + 1].next)
        }
    }

    @inline(__always)
    static func isSame(_ left: Range<Int>, _ right: Range<Int>, _ text: Span<UInt8>) -> Bool {
        guard left.count == right.count else { return false }
        for offset in 0..<left.count
        where text[left.lowerBound &+ offset] != text[right.lowerBound &+ offset] {
            return false
        }
        return true
    }

    /// For many or escaped names: a hash table with the standard library's seeded hash, so that no sender can aim.
    private static func hashed(
        from start: Int, _ tape: Span<JSONNode>, _ text: Span<UInt8>
    ) throws(JSONFault) {
        var plain: Set<NameBytes> = []
        plain.reserveCapacity(tape[start - 1].count)
        var index = start
        while index < tape.count {
            let name = tape[index]
            var bytes: [UInt8] = []
            bytes.reserveCapacity(name.contentRange.count)
            for offset in name.contentRange { bytes.append(text[offset]) }
            let decoded = name.isEscaped ? StringScan.decode(bytes[...]) : bytes
            if !plain.insert(NameBytes(bytes: decoded)).inserted { throw duplicate(name, text) }
            index = Int(tape[index + 1].next)
        }
    }

    private struct NameBytes: Hashable {
        let bytes: [UInt8]

        func hash(into hasher: inout Hasher) {
            bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
        }
    }

    @inline(never)
    private static func duplicate(_ name: JSONNode, _ text: Span<UInt8>) -> JSONFault {
        // A long name is cut: the reason is for a person to read.
        var shown: [UInt8] = []
        for offset in name.contentRange.prefix(64) { shown.append(text[offset]) }
        let word = String(decoding: shown, as: UTF8.self)
        return JSONFault(.duplicateKey, "The member '\(word)' is there twice", at: Int(name.start))
    }
}
