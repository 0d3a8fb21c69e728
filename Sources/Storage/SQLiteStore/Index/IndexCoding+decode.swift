// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

extension IndexCoding {
    /// The rows that `encode` was given. Code hashes of clear tokens are computed again.
    static func decode(_ bytes: [UInt8], hash: IndexHash) -> [IndexRow] {
        bytes.withUnsafeBytes { raw in
            var cursor = IndexCursor(raw)
            var rows: [IndexRow] = []
            while let entry = cursor.next() { rows.append(row(entry, raw, hash)) }
            return rows
        }
    }

    private static func row(
        _ entry: IndexCursor.Entry, _ raw: UnsafeRawBufferPointer, _ hash: IndexHash
    ) -> IndexRow {
        switch entry.kind {
        case .token:
            let text = String(decoding: raw[entry.text], as: UTF8.self)
            return .token(param: entry.param, code: hash.code(text), system: entry.first, text: text)
        case .hashed:
            return .token(param: entry.param, code: entry.second, system: entry.first, text: nil)
        case .text:
            let exact = entry.exact.isEmpty ? nil : String(decoding: raw[entry.exact], as: UTF8.self)
            return .text(
                param: entry.param, folded: String(decoding: raw[entry.text], as: UTF8.self), exact: exact)
        case .reference:
            return .reference(param: entry.param, target: entry.first)
        case .date:
            return .date(param: entry.param, low: entry.first, high: entry.second)
        case .presence:
            return .presence(param: entry.param)
        }
    }
}
