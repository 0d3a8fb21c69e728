// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import Audit
import FHIRCore
import FHIRSearch
import FHIRStore
import Identity

extension Door {
    /// Finds resources that the reader may see, a page at a time.
    ///
    /// A human reader searches about one person, or about herself; a system client in all its own provider's
    /// data.
    /// - Parameter pageToken: From the page before; sealed to this query and reader.
    package func search(
        _ query: SearchQuery, pageToken: String? = nil, for visit: Visit
    ) async throws(DoorError) -> SearchResult {
        try check(visit, may: .search, on: query.type)
        let scope = try await scope(of: query, for: visit)
        let reader = visit.reader.ledgerName
        var after: PageKey?
        if let pageToken {
            do {
                after = try sealer.open(pageToken, for: query, reader: reader)
            } catch {
                throw DoorError(error)
            }
        }
        var result = SearchResult(matches: [])
        if query.summaryCount {
            result.total = try await fetch { () async throws(StoreError) in
                try await store.count(scope.query, within: scope.predicate)
            }
        } else {
            let count = min(query.count ?? Limits.pageSizeDefault, Limits.pageSizeMax)
            let page = try await fetch { () async throws(StoreError) in
                try await store.search(scope.query, within: scope.predicate, after: after, count: count)
            }
            result.matches = page.resources
            result.total = page.total
            result.nextToken = page.next.map { sealer.seal($0, for: query, reader: reader) }
            result.included = try await included(with: page.resources, by: query, for: visit)
        }
        result.issues = ignoredParameters(of: query) + (scope.visibility?.issues ?? [])
        return try await recorded(result, scope: scope, query: query, for: visit)
    }

    private func ignoredParameters(of query: SearchQuery) -> [Issue] {
        query.lenientIgnored.map { name in
            Issue(
                severity: .warning, code: .notSupported,
                diagnostics: "The search parameter \(name) is not known and was left out.")
        }
    }

    /// Logs a search and gives what may be shown of it: what was blocked since the predicate was made is
    /// refused by its verdict.
    private func recorded(
        _ result: SearchResult, scope: SearchScope, query: SearchQuery, for visit: Visit
    ) async throws(DoorError) -> SearchResult {
        if DirectoryTypes.contains(query.type) { return result }
        let arguments = Self.arguments(of: query)
        if query.summaryCount {
            try await recordCount(result.total ?? 0, scope: scope, arguments: arguments, for: visit)
            return result
        }
        let shown = try await judged(result.matches + result.included, for: visit)
        try await record(
            shown.map(\.verdict), showing: shown.map(\.resource), activity: .search, for: visit,
            arguments: arguments)
        try await recordUnshown(scope: scope, isEmpty: shown.isEmpty, arguments: arguments, for: visit)
        let open = Set(shown.filter(\.verdict.isAllow).map(\.resource.key))
        guard open.count < shown.count else { return result }
        var narrowed = result
        narrowed.matches.removeAll { !open.contains($0.key) }
        narrowed.included.removeAll { !open.contains($0.key) }
        narrowed.total = nil
        return narrowed
    }

    /// A count tells about the person too: one row for each rule that let something be counted, and the
    /// refusals.
    private func recordCount(
        _ count: Int, scope: SearchScope, arguments: String, for visit: Visit
    ) async throws(DoorError) {
        let time = now()
        if case .system = visit.reader {
            let verdict = try await judge().systemVerdict(for: visit.reader, purpose: visit.purpose)
            let persons: [PersonKey?] = scope.named.isEmpty ? [nil] : scope.named
            let counted = persons.map {
                LogResource(type: scope.query.type.name, person: $0, count: count)
            }
            return try await record([
                row(
                    verdict, resources: counted, activity: .search, at: time, for: visit, arguments: arguments
                )
            ])
        }
        let resource = LogResource(type: scope.query.type.name, person: scope.person, count: count)
        let allowed = scope.visibility?.distinctVerdicts.filter(\.isAllow) ?? []
        try await record(
            allowed.map {
                row($0, resources: [resource], activity: .search, at: time, for: visit, arguments: arguments)
            })
        try await recordUnshown(scope: scope, isEmpty: allowed.isEmpty, arguments: arguments, for: visit)
    }

    /// Logs what a search about a person did not show: the refusals, or that nothing was found.
    private func recordUnshown(
        scope: SearchScope, isEmpty: Bool, arguments: String, for visit: Visit
    ) async throws(DoorError) {
        let time = now()
        var rows: [LogRow] = []
        let resource = LogResource(type: scope.query.type.name, person: scope.person, count: 0)
        for verdict in scope.visibility?.refusals ?? [] {
            rows.append(
                row(
                    verdict, resources: [resource], activity: .search, at: time, for: visit,
                    arguments: arguments))
        }
        if isEmpty, rows.isEmpty {
            rows.append(
                row(
                    .nothingFound(for: visit.reader), resources: [resource], activity: .search, at: time,
                    for: visit,
                    arguments: arguments))
        }
        try await record(rows)
    }

    /// Names of the parameters only: their values may be personal data.
    private static func arguments(of query: SearchQuery) -> String {
        query.canonicalParameters.map(\.0).joined(separator: "&")
    }
}
