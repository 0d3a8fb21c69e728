// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRSearch
import FHIRStore

/// One row of the index tables, before it has a resource.
enum IndexRow: Hashable {
    /// `text` is the code in clear, for sorting; nil where it must not be stored.
    case token(param: Int64, code: Int64, system: Int64, text: String?)
    /// `exact` as written, for `:exact`; nil when it is the same.
    case text(param: Int64, folded: String, exact: String?)
    case reference(param: Int64, target: Int64)
    case date(param: Int64, low: Int64, high: Int64)
    /// There is a value, of a kind that no index table holds. For `:missing`.
    case presence(param: Int64)

    /// The row of an entry; nil for pairs of values and for positions, which no search asks for.
    init?(_ value: IndexValue, param: Int64, isIdentifier: Bool, hash: IndexHash) {
        switch value {
        case .composite, .position:
            return nil
        case .token(nil, nil), .number, .quantity:
            self = .presence(param: param)
        case .token(let system, let code):
            let text = isIdentifier ? nil : code
            self = .token(
                param: param, code: code.map(hash.code) ?? IndexHash.none,
                system: system.map(hash.system) ?? IndexHash.none, text: Self.short(text))
        case .uri(let uri):
            self = .token(param: param, code: hash.code(uri), system: IndexHash.none, text: Self.short(uri))
        case .string(let folded, let exact):
            let isSame = exact.utf8.elementsEqual(folded.utf8)
            let folded = Self.cut(folded)
            self = .text(param: param, folded: folded, exact: isSame ? nil : hash.shortened(exact))
        case .reference(let type, let id, let url):
            let target = Self.target(type: type, id: id, url: url)
            self = target.map { .reference(param: param, target: hash.target($0)) } ?? .presence(param: param)
        case .date(let from, let upTo):
            self = .date(param: param, low: from.milliseconds, high: upTo.milliseconds)
        }
    }

    /// What makes it one row of a table: texts that differ as written alone share a row.
    var inTable: IndexRow {
        guard case .text(let param, let folded, _) = self else { return self }
        return .text(param: param, folded: folded, exact: nil)
    }

    /// A value that fits a sort key; longer ones are kept as a hash alone.
    private static func short(_ text: String?) -> String? {
        guard let text, text.utf8.count <= StoreLimits.sortTextBytesMax else { return nil }
        return text
    }

    /// The first bytes of a text, whole characters only.
    static func cut(_ text: String) -> String {
        guard text.utf8.count > StoreLimits.sortTextBytesMax else { return text }
        let bytes = Array(text.utf8)
        var end = StoreLimits.sortTextBytesMax
        while end > 0, bytes[end] & 0xc0 == 0x80 { end -= 1 }
        return String(decoding: bytes[..<end], as: UTF8.self)
    }

    /// What a reference is hashed as.
    static func target(type: String?, id: String?, url: String?) -> String? {
        if let type, let id { return "\(type)/\(id)" }
        return url
    }
}
