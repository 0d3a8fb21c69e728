// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Walks over the rows that `IndexCoding` wrote, in place. Ends early on bytes that it did not write.
struct IndexCursor {
    /// A row whose text is still bytes.
    struct Entry {
        var param: Int64
        var kind: IndexCoding.Kind
        /// System of a token, target of a reference, low of a date.
        var first: Int64 = 0
        /// Code hash of a hashed token, high of a date.
        var second: Int64 = 0
        /// Where the text of a token or text row lies.
        var text = 0..<0
        /// Where the text as written lies; empty when it is the folded one.
        var exact = 0..<0

        /// Whether it is a token of a system alone, which no search finds.
        var isWithoutCode: Bool { kind == .hashed && second == IndexHash.none }
    }

    private let bytes: UnsafeRawBufferPointer
    private var place = 0

    /// A walk over bytes that stay where they are meanwhile.
    init(_ bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
    }

    /// The next row; nil at the end.
    mutating func next() -> Entry? {
        guard place < bytes.count, let param = varint(), place < bytes.count else { return nil }
        guard let kind = IndexCoding.Kind(rawValue: bytes[place]) else { return nil }
        place += 1
        var entry = Entry(param: Int64(param), kind: kind)
        guard fill(&entry) else { return nil }
        return entry
    }

    private mutating func fill(_ entry: inout Entry) -> Bool {
        switch entry.kind {
        case .token:
            guard let system = integer(6), let text = textRange() else { return false }
            (entry.first, entry.text) = (system, text)
        case .hashed:
            guard let system = integer(6), let code = integer(8) else { return false }
            (entry.first, entry.second) = (system, code)
        case .text:
            guard let text = textRange(), let exact = textRange() else { return false }
            (entry.text, entry.exact) = (text, exact)
        case .reference:
            guard let target = integer(8) else { return false }
            entry.first = target
        case .date:
            guard let low = integer(8), let high = integer(8) else { return false }
            (entry.first, entry.second) = (low, high)
        case .presence:
            break
        }
        return true
    }

    private mutating func varint() -> UInt64? {
        var result: UInt64 = 0
        var shift: UInt64 = 0
        while place < bytes.count, shift < 63 {
            let byte = bytes[place]
            place += 1
            result |= UInt64(byte & 0x7f) << shift
            if byte < 0x80 { return result }
            shift += 7
        }
        return nil
    }

    private mutating func integer(_ count: Int) -> Int64? {
        guard place + count <= bytes.count else { return nil }
        var result: UInt64 = 0
        for offset in 0..<count { result |= UInt64(bytes[place + offset]) << UInt64(8 * offset) }
        place += count
        return Int64(bitPattern: result)
    }

    private mutating func textRange() -> Range<Int>? {
        guard let count = varint(), count <= UInt64(bytes.count - place) else { return nil }
        defer { place += Int(count) }
        return place..<(place + Int(count))
    }
}
