// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import CSQLite

/// The least or greatest value that a resource has for a sort key.
///
/// Dates sort by where they begin, tokens and uris by their text; references and identifiers, which are
/// stored as hashes, by hash: equal ones stand together.
struct SortPick {
    private var number: Int64?
    private var text: Slice<UnsafeRawBufferPointer>?

    /// Looks through index bytes, which must stay where they are until the value is given.
    init(_ bytes: UnsafeRawBufferPointer, _ sort: SearchContext.Sort) {
        var cursor = IndexCursor(bytes)
        while let entry = cursor.next() {
            guard entry.param == sort.param, !entry.isWithoutCode else { continue }
            switch entry.kind {
            case .text, .token: take(bytes[entry.text], sort.takesGreatest)
            case .reference, .date: take(entry.first, sort.takesGreatest)
            case .hashed: take(entry.second, sort.takesGreatest)
            case .presence: break
            }
        }
    }

    /// Makes it the result of an SQL function; NULL when there is none. Text goes before numbers: a
    /// parameter has both only where some of its codes are too long to be kept.
    func give(to context: OpaquePointer?) {
        if let text {
            let base = UnsafeRawBufferPointer(rebasing: text).assumingMemoryBound(to: CChar.self)
            sammanhang_result_text(
                context, base.baseAddress ?? UnsafePointer(bitPattern: 1), Int32(base.count))
        } else if let number {
            sqlite3_result_int64(context, number)
        } else {
            sqlite3_result_null(context)
        }
    }

    private mutating func take(_ other: Int64, _ takesGreatest: Bool) {
        number = number.map { takesGreatest ? max($0, other) : min($0, other) } ?? other
    }

    private mutating func take(_ other: Slice<UnsafeRawBufferPointer>, _ takesGreatest: Bool) {
        guard let current = text else {
            text = other
            return
        }
        let isLess = other.lexicographicallyPrecedes(current)
        if isLess != takesGreatest { text = other }
    }
}
