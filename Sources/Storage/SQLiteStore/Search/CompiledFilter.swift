// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSearch

/// A filter of a search in the numbers of one database, to be tested on the index bytes of a resource.
struct CompiledFilter {
    /// One way for an index row to fit.
    enum Test {
        /// `code` nil: any code of the system; `system` nil: any system.
        case token(code: Int64?, text: [UInt8], system: Int64?)
        case prefix([UInt8])
        /// A folded text and the same as written.
        case exact(folded: [UInt8], exact: [UInt8])
        case part([UInt8])
        case reference(Set<Int64>)
        case date(DatePrefix, from: Instant, upTo: Instant)
    }

    /// The parameter; a number that no row has when the database has never seen it.
    let param: Int64
    let tests: [Test]
    /// Whether no index row may fit (`:not`).
    let isNegated: Bool
    /// Set by `:missing`: whether the parameter must be absent. The tests then do not count.
    let isMissing: Bool?

    /// Whether a resource with those index bytes is found.
    func holds(for bytes: UnsafeRawBufferPointer) -> Bool {
        var cursor = IndexCursor(bytes)
        while let entry = cursor.next() {
            guard entry.param == param else { continue }
            if let isMissing { return !isMissing }
            if tests.contains(where: { Self.fits($0, entry, bytes) }) { return !isNegated }
        }
        return isMissing ?? isNegated
    }

    private static func fits(
        _ test: Test, _ entry: IndexCursor.Entry, _ bytes: UnsafeRawBufferPointer
    ) -> Bool {
        switch test {
        case .token(let code, let text, let system):
            guard entry.kind == .token || entry.kind == .hashed else { return false }
            guard system.map({ $0 == entry.first }) ?? true, !entry.isWithoutCode else { return false }
            guard let code else { return true }
            return entry.kind == .token ? equal(bytes[entry.text], text) : entry.second == code
        case .prefix(let prefix):
            return entry.kind == .text && bytes[entry.text].starts(with: prefix)
        case .exact(let folded, let exact):
            guard entry.kind == .text, equal(bytes[entry.text], folded) else { return false }
            return equal(bytes[entry.exact.isEmpty ? entry.text : entry.exact], exact)
        case .part(let part):
            return entry.kind == .text && contains(bytes[entry.text], part)
        case .reference(let targets):
            return entry.kind == .reference && targets.contains(entry.first)
        case .date(let prefix, let from, let upTo):
            guard entry.kind == .date else { return false }
            return prefix.fits(
                from: Instant(milliseconds: entry.first), upTo: Instant(milliseconds: entry.second),
                searchedFrom: from, searchedUpTo: upTo)
        }
    }

    private static func equal(_ bytes: Slice<UnsafeRawBufferPointer>, _ text: [UInt8]) -> Bool {
        bytes.count == text.count && bytes.elementsEqual(text)
    }

    private static func contains(_ bytes: Slice<UnsafeRawBufferPointer>, _ part: [UInt8]) -> Bool {
        guard part.count <= bytes.count else { return false }
        return (bytes.startIndex...(bytes.endIndex - part.count)).contains { bytes[$0...].starts(with: part) }
    }
}
