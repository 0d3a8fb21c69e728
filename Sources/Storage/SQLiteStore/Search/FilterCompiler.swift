// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSearch
import FHIRStore

/// Turns the filters of a query into the numbers of one database.
struct FilterCompiler {
    let type: ResourceType
    let interner: Interner
    let hash: IndexHash

    /// What no row has as parameter or target.
    static let unknown: Int64 = -1

    /// The number of a parameter of the searched type.
    func param(_ code: String) -> Int64 {
        interner.number("\(type.name).\(code)") ?? Self.unknown
    }

    /// A filter that is tested on index bytes; nil for `_id` and `_lastUpdated`, which are columns.
    ///
    /// - Throws: `.refused` for a modifier that the store does not run.
    func compile(_ filter: Filter) throws(StoreError) -> CompiledFilter? {
        if Self.isColumn(filter) { return nil }
        var isNegated = false
        var isMissing: Bool?
        switch filter.modifier {
        case .not: isNegated = true
        case .missing(let flag): isMissing = flag
        case .exact, .contains, .type, nil: break
        }
        var tests: [CompiledFilter.Test] = []
        for value in filter.alternatives { tests.append(contentsOf: try self.tests(value, filter)) }
        return CompiledFilter(
            param: param(filter.parameter), tests: tests, isNegated: isNegated, isMissing: isMissing)
    }

    /// Whether a filter is on a column of `resource`.
    static func isColumn(_ filter: Filter) -> Bool {
        filter.parameter == "_id" || filter.parameter == "_lastUpdated"
    }

    private func tests(_ value: FilterValue, _ filter: Filter) throws(StoreError) -> [CompiledFilter.Test] {
        switch value {
        case .token(let system, let code):
            return [token(system, code)]
        case .uri(let uri):
            return [.token(code: hash.code(uri), text: Array(uri.utf8), system: nil)]
        case .string(let folded, let exact):
            return [string(folded, exact, filter)]
        case .reference(let type, let id, let url):
            return [.reference(targets(type: type, id: id, url: url))]
        case .date(let prefix, let from, let upTo):
            return [.date(prefix, from: from, upTo: upTo)]
        case .id, .lastUpdated:
            throw StoreError(.refused, "a filter on \(filter.parameter) holds a value of another kind")
        }
    }

    private func token(_ system: SystemMatch, _ code: String?) -> CompiledFilter.Test {
        let systemHash: Int64? =
            switch system {
            case .any: nil
            case .none: IndexHash.none
            case .exactly(let text): hash.system(text)
            }
        return .token(code: code.map(hash.code), text: code.map { Array($0.utf8) } ?? [], system: systemHash)
    }

    private func string(_ folded: String, _ exact: String, _ filter: Filter) -> CompiledFilter.Test {
        let bytes = Array(folded.utf8)
        switch filter.modifier {
        case .exact: return .exact(folded: bytes, exact: Array(hash.shortened(exact).utf8))
        case .contains: return .part(bytes)
        default: return .prefix(bytes)
        }
    }

    /// Hashes of what a reference may point to; without a type any type that the database knows.
    private func targets(type: String?, id: String?, url: String?) -> Set<Int64> {
        if let url { return [hash.target(url)] }
        guard let id else { return [] }
        if let type { return [hash.target("\(type)/\(id)")] }
        return Set(interner.typeNames.map { hash.target("\($0)/\(id)") })
    }
}
