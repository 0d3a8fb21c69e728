// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Finds names that an object has twice. Names are compared decoded, so `"a"` and `"\u0061"` are one name.
enum NameCheck {
    /// From how many members on names are hashed instead of compared in pairs.
    private static let hashFrom = 33

    /// Throws `.duplicateKey` at the second of two equal names.
    ///
    /// The object is still open: its last node is the tape's last.
    static func refuseDuplicates(
        in container: Int, count: Int, of nodes: [JSONNode], _ text: Span<UInt8>
    ) throws(JSONFault) {
        let tape = nodes.span
        if count >= hashFrom { return try hashed(in: container, count: count, tape, text) }
        // One bit for each mix of length, first and last byte: most objects are cleared by this alone.
        var seen = SIMD4<UInt64>.zero
        var index = container &+ 1
        while index < tape.count {
            let name = tape[index]
            if name.isEscaped { return try hashed(in: container, count: count, tape, text) }
            let mark = mark(of: name, text)
            let lane = Int(mark >> 6) & 3
            let bit: UInt64 = 1 &<< UInt64(mark & 63)
            if seen[lane] & bit != 0 {
                try compare(name, at: index, from: container &+ 1, tape, text)
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
    private static func compare(
        _ name: JSONNode, at end: Int, from start: Int, _ tape: Span<JSONNode>, _ text: Span<UInt8>
    ) throws(JSONFault) {
        var index = start
        while index < end {
            if isSame(tape[index], name, text) { throw duplicate(name, text) }
            index = Int(tape[index &+ 1].next)
        }
    }

    /// For many or escaped names: a table with the standard library's seeded hash, so that no sender can aim.
    private static func hashed(
        in container: Int, count: Int, _ tape: Span<JSONNode>, _ text: Span<UInt8>
    ) throws(JSONFault) {
        // At most half full. A slot holds half of a hash and the index of a name, which is never 0.
        let slots = 1 << (Int.bitWidth - (count * 2 - 1).leadingZeroBitCount)
        let hashMask: UInt64 = 0xFFFF_FFFF_0000_0000
        var table = [UInt64](repeating: 0, count: slots)
        var index = container + 1
        while index < tape.count {
            let name = tape[index]
            let hash = UInt64(truncatingIfNeeded: hash(name, text))
            var slot = Int(truncatingIfNeeded: hash) & (slots - 1)
            while table[slot] != 0 {
                if (table[slot] ^ hash) & hashMask == 0,
                    isSame(tape[Int(table[slot] & ~hashMask)], name, text)
                {
                    throw duplicate(name, text)
                }
                slot = (slot + 1) & (slots - 1)
            }
            table[slot] = hash & hashMask | UInt64(index)
            index = Int(tape[index + 1].next)
        }
    }

    private static func hash(_ name: JSONNode, _ text: Span<UInt8>) -> Int {
        var hasher = Hasher()
        if name.isEscaped {
            decoded(name, text).withUnsafeBytes { hasher.combine(bytes: $0) }
        } else {
            text.bytes.extracting(name.contentRange).withUnsafeBytes { hasher.combine(bytes: $0) }
        }
        return hasher.finalize()
    }

    @inline(__always)
    private static func isSame(_ left: JSONNode, _ right: JSONNode, _ text: Span<UInt8>) -> Bool {
        if left.isEscaped || right.isEscaped { return decoded(left, text) == decoded(right, text) }
        let count = Int(left.end &- left.start)
        guard count == Int(right.end &- right.start) else { return false }
        for offset in 0..<count where text[Int(left.start) &+ offset] != text[Int(right.start) &+ offset] {
            return false
        }
        return true
    }

    @inline(never)
    private static func decoded(_ name: JSONNode, _ text: Span<UInt8>) -> [UInt8] {
        StringScan.decode(text.extracting(name.contentRange))
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
