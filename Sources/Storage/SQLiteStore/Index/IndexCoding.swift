// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRStore

/// The index rows of a resource as bytes beside its body.
///
/// They say which index rows to delete when the resource changes, and let a search test its other filters
/// and find sort values without a look-up in the index tables. A row: parameter (varint), kind, then by kind
/// `token` system (6 bytes), length, text; `hashed` system (6), code (8); `text` length, folded,
/// length, text as written (empty when the same); `reference` target (8);
/// `date` low (8), high (8).
enum IndexCoding {
    enum Kind: UInt8 {
        case token = 1
        case hashed = 2
        case text = 3
        case reference = 4
        case date = 5
        case presence = 6
    }

    static func encode(_ rows: some Sequence<IndexRow>) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(512)
        for row in rows { append(row, to: &bytes) }
        return bytes
    }

    private static func append(_ row: IndexRow, to bytes: inout [UInt8]) {
        switch row {
        case .token(let param, _, let system, let text?):
            begin(param, .token, &bytes)
            append(system, 6, &bytes)
            append(text, &bytes)
        case .token(let param, let code, let system, nil):
            begin(param, .hashed, &bytes)
            append(system, 6, &bytes)
            append(code, 8, &bytes)
        case .text(let param, let folded, let exact):
            begin(param, .text, &bytes)
            append(folded, &bytes)
            append(exact ?? "", &bytes)
        case .reference(let param, let target):
            begin(param, .reference, &bytes)
            append(target, 8, &bytes)
        case .date(let param, let low, let high):
            begin(param, .date, &bytes)
            append(low, 8, &bytes)
            append(high, 8, &bytes)
        case .presence(let param):
            begin(param, .presence, &bytes)
        }
    }

    private static func begin(_ param: Int64, _ kind: Kind, _ bytes: inout [UInt8]) {
        append(varint: UInt64(bitPattern: param), &bytes)
        bytes.append(kind.rawValue)
    }

    private static func append(varint number: UInt64, _ bytes: inout [UInt8]) {
        var rest = number
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    private static func append(_ number: Int64, _ count: Int, _ bytes: inout [UInt8]) {
        for place in 0..<count { bytes.append(UInt8(truncatingIfNeeded: number >> Int64(8 * place))) }
    }

    private static func append(_ text: String, _ bytes: inout [UInt8]) {
        append(varint: UInt64(text.utf8.count), &bytes)
        bytes.append(contentsOf: text.utf8)
    }
}
