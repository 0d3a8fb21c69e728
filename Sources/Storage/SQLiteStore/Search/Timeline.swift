// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore

/// One person's resources over all types, newest care day first: bound by what the person has.
struct Timeline: Sendable {
    let person: PersonKey
    /// Empty for all.
    let types: [ResourceType]
    let visibility: LabelPredicate
    let careDays: ClosedRange<CalendarDay>?
}

extension Reader {
    /// A page of a timeline, with the exact total.
    func page(of timeline: Timeline, after: PageKey?, count: Int) throws(StoreError) -> SearchPage {
        try atOneMoment { parts throws(StoreError) in
            let moment = if let after { after.moment } else { try parts.moment() }
            let labels = LabelSQL(timeline.visibility, classes: parts.interner.classes)
            if labels.condition.isNever { return SearchPage(resources: [], next: nil, total: 0) }
            parts.context.classSets = labels.classSets
            let conditions = timeline.conditions(labels.condition, moment: moment, in: parts)
            let limit = min(max(0, count), StoreLimits.pageMax)
            let select = Timeline.select(conditions, after: after, limit: limit + 1)
            let hits = try parts.connection.rows(select.sql, select.values) {
                (row: $0.integer(0), day: $0.optionalInteger(1))
            }
            var resources: [StoredResource] = []
            for hit in hits.prefix(limit) {
                if let resource = try parts.current(row: hit.row) { resources.append(resource) }
            }
            var next: PageKey?
            if hits.count > limit, limit > 0 {
                let last = hits[limit - 1]
                next = PageKey(
                    moment: moment, sortValues: [last.day.map(SortValue.integer) ?? .null], row: last.row)
            }
            let total = try parts.connection.first("SELECT count(*) \(conditions.sql)", conditions.values) {
                Int($0.integer(0))
            }
            return SearchPage(resources: resources, next: next, total: total)
        }
    }
}

extension Timeline {
    /// `FROM … WHERE …`
    fileprivate func conditions(_ labels: SQLText, moment: Int64, in parts: ConnectionParts) -> SQLText {
        var text = SQLText(
            "FROM resource AS r INDEXED BY resource_person "
                + "WHERE r.person = ? AND r.deleted = 0 AND r.txn <= ?",
            [.integer(person.rawValue), .integer(moment)])
        if !types.isEmpty {
            let numbers = types.map { parts.interner.number($0.name) ?? FilterCompiler.unknown }
            text += SQLText(" AND r.type IN ")
            text += .list(numbers.map(SQLValue.integer))
        }
        if let careDays {
            text += SQLText(
                " AND r.care_day BETWEEN ? AND ?",
                [.int(careDays.lowerBound.daysSinceEpoch), .int(careDays.upperBound.daysSinceEpoch)])
        }
        text += SQLText(" AND \(labels.sql)", labels.values)
        return text
    }

    fileprivate static func select(_ conditions: SQLText, after: PageKey?, limit: Int) -> SQLText {
        var text = SQLText("SELECT r.row, r.care_day ")
        text += conditions
        if let after {
            let row = SQLValue.integer(after.row)
            if case .integer(let day)? = after.sortValues.first {
                text += SQLText(
                    " AND (r.care_day < ? OR (r.care_day = ? AND r.row < ?) OR r.care_day IS NULL)",
                    [.integer(day), .integer(day), row])
            } else {
                text += SQLText(" AND r.care_day IS NULL AND r.row < ?", [row])
            }
        }
        text += SQLText(
            " ORDER BY r.care_day IS NULL, r.care_day DESC, r.row DESC LIMIT ?", [.int(limit)])
        return text
    }
}
