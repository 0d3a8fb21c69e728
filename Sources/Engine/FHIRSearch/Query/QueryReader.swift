// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSchema

/// Reads the parameters of one search, one by one.
struct QueryReader {
    let schema: Schema
    let zone: ZoneRule
    let limits: SearchLimits
    var query: SearchQuery
    /// Filters as written, for `canonicalParameters`.
    var applied: [(String, String)] = []
    /// Result parameters that came already: each may come once.
    var seen: Set<String> = []

    init(type: ResourceType, schema: Schema, zone: ZoneRule, limits: SearchLimits) {
        self.schema = schema
        self.zone = zone
        self.limits = limits
        query = SearchQuery(type: type)
    }

    mutating func read(
        _ parameters: [(name: String, value: String)], lenient: Bool
    ) throws(SearchError) -> SearchQuery {
        guard schema.isResource(query.type.name) else {
            throw SearchError(.badValue, "", "There is no resource type \(query.type.name).")
        }
        guard parameters.count <= limits.parametersMax else {
            let reason = "A search may have at most \(limits.parametersMax) parameters."
            throw SearchError(.tooMany, parameters[limits.parametersMax].name, reason)
        }
        for (name, value) in parameters {
            do {
                try read(name, value)
            } catch {
                guard lenient, error.code == .unknownParameter || error.code == .unsupported else {
                    throw error
                }
                query.lenientIgnored.append(name)
            }
        }
        if query.count == 0 { query.summaryCount = true }
        query.canonicalParameters = canonicalParameters()
        return query
    }

    private mutating func read(_ name: String, _ value: String) throws(SearchError) {
        guard value.utf8.count <= limits.valueBytesMax else {
            throw SearchError(.tooMany, name, "A value may have at most \(limits.valueBytesMax) bytes.")
        }
        guard !value.isEmpty else {
            throw SearchError(.badValue, name, "The parameter has no value: leave it out or give one.")
        }
        if try readResultParameter(name, value) { return }
        try refuseUnsupported(name)
        query.filters.append(try filter(name, value))
        applied.append((name, value))
    }

    private func canonicalParameters() -> [(String, String)] {
        var all = applied.sorted { ($0.0, $0.1) < ($1.0, $1.1) }
        if !query.sort.isEmpty {
            let keys = query.sort.map { ($0.descending ? "-" : "") + $0.parameter }
            all.append(("_sort", keys.joined(separator: ",")))
        }
        if let count = query.count { all.append(("_count", String(count))) }
        for include in query.includes {
            let parts = [include.source, include.parameter] + (include.target.map { [$0] } ?? [])
            all.append(("_include", parts.joined(separator: ":")))
        }
        if let total = query.total { all.append(("_total", total.rawValue)) }
        if query.summaryCount, query.count != 0 { all.append(("_summary", "count")) }
        return all
    }
}
