// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSearch
import FHIRStore

/// One search on one connection, inside a transaction: from a query to rows in order.
///
/// Visibility, filters and the moment are conditions of one SELECT, for pages and totals alike.
struct SearchRun {
    /// A found row with what it was sorted by.
    struct Hit {
        let row: Int64
        let sortValues: [SortValue]
    }

    private let query: SearchQuery
    private let context: SearchContext
    private let connection: Connection
    private let driver: Driver
    private let condition: SQLText

    /// Plans a search; `moment` leaves out what was written later.
    init(
        _ query: SearchQuery, within visibility: LabelPredicate, moment: Int64?, in parts: ConnectionParts
    ) throws(StoreError) {
        self.query = query
        context = parts.context
        connection = parts.connection
        let compiler = FilterCompiler(type: query.type, interner: parts.interner, hash: parts.hash)
        var compiled: [(filter: Filter, compiled: CompiledFilter)] = []
        let typeNumber = parts.interner.number(query.type.name) ?? FilterCompiler.unknown
        let labels = LabelSQL(visibility, classes: parts.interner.classes)
        var conditions = [
            SQLText("r.type = ?", [.integer(typeNumber)]), SQLText("r.deleted = 0"), labels.condition,
        ]
        if let moment { conditions.append(SQLText("r.txn <= ?", [.integer(moment)])) }
        for filter in query.filters {
            if let one = try compiler.compile(filter) {
                compiled.append((filter, one))
            } else {
                conditions.append(try filter.columnCondition())
            }
        }
        if !compiled.isEmpty { conditions.append(SQLText("matches_filters(r.entries)")) }
        condition = .all(conditions)
        context.filters = compiled.map(\.compiled)
        context.classSets = labels.classSets
        context.sorts = query.sort.map {
            .init(param: compiler.param($0.parameter), takesGreatest: $0.descending)
        }
        let choice = DriverChoice(
            query: query, visibility: visibility, filters: compiled, typeNumber: typeNumber)
        driver = condition.isNever ? .nothing : try choice.best(on: connection)
    }

    /// At most `limit` rows after `after`, in order.
    func hits(after: PageKey?, limit: Int) throws(StoreError) -> [Hit] {
        let text = query.sort.isEmpty ? unsorted(after) : try sorted(after, limit)
        var hits: [Hit] = []
        try connection.forEach(text.sql, text.values) { statement in
            let row = statement.integer(0)
            if hits.last?.row == row { return true }
            let values = query.sort.indices.map { Self.sortValue(statement, Int32($0 + 1)) }
            hits.append(Hit(row: row, sortValues: values))
            return hits.count < limit
        }
        return hits
    }

    /// How many there are in all.
    func total() throws(StoreError) -> Int {
        let text = totalText
        return Int(try connection.first(text.sql, text.values) { $0.integer(0) } ?? 0)
    }

    /// What SQLite would do, for tests of the plans.
    func explained() throws(StoreError) -> [String] {
        let text = query.sort.isEmpty ? unsorted(nil) : try sorted(nil, 10)
        return try connection.rows("EXPLAIN QUERY PLAN " + text.sql, text.values) { $0.text(3) }
    }

    private var totalText: SQLText {
        let from = driver.from
        let counted = if case .ordered = driver.shape { "count(DISTINCT t.row)" } else { "count(*)" }
        return SQLText("SELECT \(counted) \(from.sql) AND \(condition.sql)", from.values + condition.values)
    }

    private func unsorted(_ after: PageKey?) -> SQLText {
        var text = SQLText("SELECT \(driver.rowColumn) ")
        text += driver.from
        text.sql += " AND "
        text += condition
        if let after { text += SQLText(" AND \(driver.rowColumn) > ?", [.integer(after.row)]) }
        text += SQLText(" ORDER BY \(driver.rowColumn)")
        return text
    }

    private func sorted(_ after: PageKey?, _ limit: Int) throws(StoreError) -> SQLText {
        let driver = driver.deduplicated
        let names = query.sort.indices.map { "s\($0)" }
        var text = SQLText("SELECT row")
        for name in names { text.sql += ", \(name)" }
        text.sql += " FROM (SELECT r.row AS row"
        for (place, key) in query.sort.enumerated() {
            text.sql += ", \(Self.expression(key, place)) AS s\(place)"
        }
        text.sql += " "
        text += driver.from
        text.sql += " AND "
        text += condition
        text.sql += ")"
        if let after { text += try SortOrder(keys: query.sort).after(after) }
        text.sql += " ORDER BY "
        for (place, key) in query.sort.enumerated() {
            if !key.isAlwaysThere { text.sql += "s\(place) IS NULL, " }
            text.sql += "s\(place)\(key.descending ? " DESC" : ""), "
        }
        text += SQLText("row LIMIT ?", [.int(limit)])
        return text
    }

    private static func expression(_ key: SortKey, _ place: Int) -> String {
        switch key.parameter {
        case "_lastUpdated": "r.updated"
        case "_id": "r.id"
        default: "sort_value(r.entries, \(place))"
        }
    }

    private static func sortValue(_ statement: Statement, _ column: Int32) -> SortValue {
        switch statement.value(column) {
        case .integer(let number): .integer(number)
        case .text(let text): .text(text)
        case .null, .blob: .null
        }
    }
}

extension SortKey {
    /// Whether every resource has a value, so that none comes last for lack of it.
    var isAlwaysThere: Bool { parameter == "_lastUpdated" || parameter == "_id" }
}
