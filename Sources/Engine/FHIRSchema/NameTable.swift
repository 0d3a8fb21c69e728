// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Finds the number of a name by its bytes, without making a `String`. Immutable.
///
/// Open addressing over a hash of the first and last eight bytes and the length; the names are known facts,
/// so nobody can choose them to collide, and a looked-up name meets at most the names that are here.
struct NameTable: Sendable {
    private var bytes: [UInt8] = []
    private var ends: [Int] = []
    private var slots: [Int32]

    /// The names get the numbers 0, 1, ... in order; of equal names the first is found.
    init(_ names: [String]) {
        var size = 8
        while size < names.count * 2 { size *= 2 }
        slots = Array(repeating: -1, count: size)
        for (number, name) in names.enumerated() {
            var name = name
            name.makeContiguousUTF8()
            if self.number(of: name.utf8.span) != nil {
                ends.append(bytes.count)
                continue
            }
            bytes.append(contentsOf: name.utf8)
            ends.append(bytes.count)
            var slot = Self.hash(name.utf8.span) & (size - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = Int32(number)
        }
    }

    /// The number of a name, nil when it is not here.
    func number(of name: Span<UInt8>) -> Int? {
        let mask = slots.count - 1
        var slot = Self.hash(name) & mask
        while slots[slot] >= 0 {
            let number = Int(slots[slot])
            if isName(number, name) { return number }
            slot = (slot + 1) & mask
        }
        return nil
    }

    private func isName(_ number: Int, _ name: Span<UInt8>) -> Bool {
        let start = number == 0 ? 0 : ends[number - 1]
        guard ends[number] - start == name.count else { return false }
        for index in name.indices where bytes[start + index] != name[index] { return false }
        return true
    }

    private static func hash(_ name: Span<UInt8>) -> Int {
        var (first, last): (UInt64, UInt64) = (0, 0)
        if name.count >= 8 {
            let bytes = name.bytes
            first = bytes.unsafeLoadUnaligned(fromByteOffset: 0, as: UInt64.self)
            last = bytes.unsafeLoadUnaligned(fromByteOffset: name.count &- 8, as: UInt64.self)
        } else {
            for index in name.indices { first = first << 8 | UInt64(name[index]) }
        }
        let mixed = (first ^ (last &* 0x9e37_79b9_7f4a_7c15) ^ UInt64(name.count)) &* 0xff51_afd7_ed55_8ccd
        return Int(truncatingIfNeeded: (mixed ^ (mixed >> 32)) & 0x7fff_ffff)
    }
}
