// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSearch
import FHIRStore

/// Finds the indexes that a search could start from, and the most selective among them.
struct DriverChoice {
    let query: SearchQuery
    let visibility: LabelPredicate
    let filters: [(filter: Filter, compiled: CompiledFilter)]
    let typeNumber: Int64

    /// The driver to use; looks at a bounded number of rows of each that could serve.
    func best(on connection: Connection) throws(StoreError) -> Driver {
        let candidates = drivers.sorted { $0.rank < $1.rank }
        guard candidates.count > 1 else { return candidates.first ?? wholeType }
        var best = candidates[0]
        var least = Int64.max
        for driver in candidates {
            let estimate = driver.estimate(limit: SQLiteLimits.estimateMax)
            let rows = try connection.first(estimate.sql, estimate.values) { $0.integer(0) } ?? 0
            if rows < least { (best, least) = (driver, rows) }
            if least <= 8 { break }
        }
        // When all have many, the person's own resources are the surest bound.
        return best
    }

    private var drivers: [Driver] {
        var result: [Driver] = []
        if let ids = idDriver { result.append(ids) }
        if let persons = visibility.persons { result.append(personDriver(persons)) }
        for (filter, compiled) in filters where !compiled.isNegated && compiled.isMissing == nil {
            if let driver = driver(filter, compiled) { result.append(driver) }
        }
        if let updated = updatedDriver { result.append(updated) }
        return result
    }

    /// All current resources of the type; in order of change when that is what is asked for.
    private var wholeType: Driver {
        let index = query.sort.first?.parameter == "_lastUpdated" ? "resource_updated" : "resource_type"
        return Driver(
            shape: .resource(index: index),
            text: SQLText("r.type = ? AND r.deleted = 0", [.integer(typeNumber)]), rank: 9)
    }

    private var idDriver: Driver? {
        guard let filter = query.filters.first(where: { $0.parameter == "_id" && $0.modifier == nil }) else {
            return nil
        }
        guard !filter.ids.isEmpty else { return .nothing }
        var condition = SQLText("r.type = ? AND r.id IN ", [.integer(typeNumber)])
        condition += .list(filter.ids.map(SQLValue.text))
        return Driver(shape: .resource(index: "resource_key"), text: condition, rank: 0)
    }

    private func personDriver(_ persons: Set<PersonKey>) -> Driver {
        guard !persons.isEmpty else { return .nothing }
        var condition: SQLText
        if let person = persons.first, persons.count == 1 {
            condition = SQLText("r.person = ?", [.integer(person.rawValue)])
        } else {
            condition = SQLText("r.person IN ")
            condition += .list(persons.map { .integer($0.rawValue) })
        }
        condition += SQLText(" AND r.type = ? AND r.deleted = 0", [.integer(typeNumber)])
        return Driver(shape: .resource(index: "resource_person"), text: condition, rank: 1)
    }

    private var updatedDriver: Driver? {
        guard let filter = query.filters.first(where: { $0.parameter == "_lastUpdated" }),
            let range = filter.updatedRange
        else { return nil }
        let text = SQLText(
            "r.type = ? AND r.deleted = 0 AND r.updated >= ? AND r.updated < ?",
            [.integer(typeNumber), .integer(range.lowerBound), .integer(range.upperBound)])
        return Driver(shape: .resource(index: "resource_updated"), text: text, rank: 6)
    }

    private func driver(_ filter: Filter, _ compiled: CompiledFilter) -> Driver? {
        if compiled.param == FilterCompiler.unknown { return .nothing }
        let parts = compiled.tests.compactMap { condition($0) }
        // One alternative without an index would need a scan, so then the filter cannot lead.
        guard !parts.isEmpty, parts.count == compiled.tests.count else { return nil }
        let tables = Set(parts.map(\.table))
        guard let table = tables.first, tables.count == 1 else { return nil }
        let param = SQLValue.integer(compiled.param)
        let rank = filter.parameter == "identifier" ? 0 : parts[0].rank
        if let part = parts.first, parts.count == 1, part.isOrdered {
            let text = SQLText("t.param = ? AND \(part.text.sql)", [param] + part.text.values)
            return Driver(shape: .ordered(table: table), text: text, rank: rank)
        }
        var select = SQLText("")
        for part in parts {
            if !select.sql.isEmpty { select.sql += " UNION ALL " }
            select += SQLText(
                "SELECT t.row FROM \(table) AS t WHERE t.param = ? AND \(part.text.sql)",
                [param] + part.text.values)
        }
        return Driver(shape: .rows, text: select, rank: rank)
    }

    private struct Part {
        let table: String
        let text: SQLText
        let isOrdered: Bool
        let rank: Int
    }

    private func condition(_ test: CompiledFilter.Test) -> Part? {
        switch test {
        case .token(let code?, _, _):
            return Part(
                table: "token", text: SQLText("t.code = ?", [.integer(code)]), isOrdered: true, rank: 3)
        case .token(nil, _, _), .part:
            return nil
        case .prefix(let prefix):
            let low = String(decoding: prefix, as: UTF8.self)
            let text = SQLText("t.folded >= ? AND t.folded < ?", [.text(low), .text(low + "\u{10FFFF}")])
            return Part(table: "text", text: text, isOrdered: false, rank: 4)
        case .exact(let bytes, _):
            let text = SQLText("t.folded = ?", [.text(String(decoding: bytes, as: UTF8.self))])
            return Part(table: "text", text: text, isOrdered: true, rank: 4)
        case .reference(let targets):
            var text = SQLText("t.target IN ")
            text += .list(targets.map(SQLValue.integer))
            if let target = targets.first, targets.count == 1 {
                text = SQLText("t.target = ?", [.integer(target)])
            }
            return Part(table: "reference", text: text, isOrdered: targets.count == 1, rank: 2)
        case .date(let prefix, let from, let upTo):
            return date(prefix, from.milliseconds, upTo.milliseconds)
        }
    }

    private func date(_ prefix: DatePrefix, _ low: Int64, _ high: Int64) -> Part? {
        let text: SQLText
        switch prefix {
        case .eq: text = SQLText("t.low >= ? AND t.low < ?", [.integer(low), .integer(high)])
        case .lt: text = SQLText("t.low < ?", [.integer(low)])
        case .le: text = SQLText("t.low < ?", [.integer(high)])
        case .sa: text = SQLText("t.low >= ?", [.integer(high)])
        case .eb: text = SQLText("t.low < ?", [.integer(high)])
        case .gt, .ge, .ap, .ne: return nil
        }
        return Part(table: "date", text: text, isOrdered: false, rank: 5)
    }
}
