// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRSearch

/// A `PageKey` as bytes of a size that depends on the query alone.
enum PageKeyCoding {
    private static let headSize = 18
    private static let textSize = 2 + StoreLimits.sortTextBytesMax

    /// Room for every value that a query's sort keys can have.
    static func size(of query: SearchQuery) -> Int {
        query.sort.reduce(headSize) { $0 + ($1.parameter == "_lastUpdated" ? 10 : textSize) }
    }

    /// Room for one sort key that is a number.
    static let sizeOfOneNumber = headSize + 10

    static func encode(_ key: PageKey, size: Int) -> [UInt8] {
        var bytes: [UInt8] = [1, UInt8(truncatingIfNeeded: key.sortValues.count)]
        append(key.moment, to: &bytes)
        append(key.row, to: &bytes)
        for value in key.sortValues {
            switch value {
            case .null: bytes.append(0)
            case .integer(let number):
                bytes.append(1)
                append(number, to: &bytes)
            case .text(let text):
                let utf8 = Array(text.utf8.prefix(255))
                bytes.append(2)
                bytes.append(UInt8(utf8.count))
                bytes.append(contentsOf: utf8)
            }
        }
        bytes.append(contentsOf: repeatElement(0, count: max(0, size - bytes.count)))
        return bytes
    }

    static func decode(_ bytes: [UInt8]) -> PageKey? {
        guard bytes.count >= headSize, bytes[0] == 1 else { return nil }
        var place = 2
        guard let moment = integer(bytes, &place), let row = integer(bytes, &place) else { return nil }
        var values: [SortValue] = []
        for _ in 0..<Int(bytes[1]) {
            guard let value = value(bytes, &place) else { return nil }
            values.append(value)
        }
        return PageKey(moment: moment, sortValues: values, row: row)
    }

    private static func value(_ bytes: [UInt8], _ place: inout Int) -> SortValue? {
        guard place < bytes.count else { return nil }
        let kind = bytes[place]
        place += 1
        switch kind {
        case 0: return .null
        case 1: return integer(bytes, &place).map(SortValue.integer)
        case 2:
            guard place < bytes.count, place + 1 + Int(bytes[place]) <= bytes.count else { return nil }
            let end = place + 1 + Int(bytes[place])
            defer { place = end }
            return .text(String(decoding: bytes[(place + 1)..<end], as: UTF8.self))
        default: return nil
        }
    }

    private static func append(_ number: Int64, to bytes: inout [UInt8]) {
        withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }

    private static func integer(_ bytes: [UInt8], _ place: inout Int) -> Int64? {
        guard place + 8 <= bytes.count else { return nil }
        var number: UInt64 = 0
        for offset in 0..<8 { number |= UInt64(bytes[place + offset]) << (8 * UInt64(offset)) }
        place += 8
        return Int64(bitPattern: number)
    }
}
