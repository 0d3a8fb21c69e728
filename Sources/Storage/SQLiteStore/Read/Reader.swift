// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSearch
import FHIRStore

/// Reads on one connection and its thread.
final class Reader {
    let parts: ConnectionParts

    /// Opens a connection that cannot write.
    init(path: String, settings: SQLiteSettings, hash: IndexHash) throws(StoreError) {
        parts = try ConnectionParts(path: path, settings: settings, hash: hash)
        try parts.connection.execute("PRAGMA query_only = ON")
    }

    /// Runs `body` at one moment, with the numbers of that moment.
    func atOneMoment<R>(_ body: (ConnectionParts) throws(StoreError) -> R) throws(StoreError) -> R {
        try parts.connection.reading { () throws(StoreError) in
            try parts.interner.refresh()
            return try body(parts)
        }
    }

    /// The current version of one resource. One statement sees one moment by itself; only a number that this
    /// connection has not met, or no such row, is looked at again with the numbers of now.
    func current(_ key: ResourceKey) throws(StoreError) -> StoredResource? {
        do throws(StoreError) {
            if let found = try parts.current(key) { return found }
        } catch {
            guard error.code == .corrupt else { throw error }
        }
        return try atOneMoment { parts throws(StoreError) in try parts.current(key) }
    }

    /// A page of a search.
    func search(
        _ query: SearchQuery, within visibility: LabelPredicate, after: PageKey?, count: Int
    ) throws(StoreError) -> SearchPage {
        try atOneMoment { parts throws(StoreError) in
            let moment = if let after { after.moment } else { try parts.moment() }
            let run = try SearchRun(query, within: visibility, moment: moment, in: parts)
            let limit = min(max(0, count), StoreLimits.pageMax)
            let hits = limit == 0 ? [] : try run.hits(after: after, limit: limit + 1)
            var resources: [StoredResource] = []
            for hit in hits.prefix(limit) {
                if let resource = try parts.current(row: hit.row) { resources.append(resource) }
            }
            var next: PageKey?
            if hits.count > limit, limit > 0 {
                next = PageKey(
                    moment: moment, sortValues: hits[limit - 1].sortValues, row: hits[limit - 1].row)
            }
            let total = query.total == .accurate ? try run.total() : nil
            return SearchPage(resources: resources, next: next, total: total)
        }
    }

    /// How many a query finds.
    func count(_ query: SearchQuery, within visibility: LabelPredicate) throws(StoreError) -> Int {
        try atOneMoment { parts throws(StoreError) in
            try SearchRun(query, within: visibility, moment: nil, in: parts).total()
        }
    }

    /// What a person has, by label class.
    func labelClasses(of person: PersonKey) throws(StoreError) -> [LabelClassUse] {
        let sql = """
            SELECT class, count(*), max(care_day) FROM resource INDEXED BY resource_labels
            WHERE person = ? AND deleted = 0 GROUP BY class ORDER BY class
            """
        return try atOneMoment { parts throws(StoreError) in
            try parts.connection.rows(sql, [.integer(person.rawValue)]) { row throws(StoreError) in
                LabelClassUse(
                    labelClass: try parts.interner.labelClass(row.integer(0)), resources: Int(row.integer(1)),
                    latestCareDay: row.optionalInteger(2).map { CalendarDay(daysSinceEpoch: Int($0)) })
            }
        }
    }

    /// Current resources by type.
    func resourcesByType() throws(StoreError) -> [String: Int] {
        let sql =
            "SELECT type, count(*) FROM resource INDEXED BY resource_type WHERE deleted = 0 GROUP BY type"
        return try atOneMoment { parts throws(StoreError) in
            var result: [String: Int] = [:]
            try parts.connection.forEach(sql, []) { row throws(StoreError) in
                result[try parts.interner.name(row.integer(0))] = Int(row.integer(1))
                return true
            }
            return result
        }
    }
}
