// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRSearch
import FHIRStore

/// The condition "comes after" for a list of sort keys: least or greatest first, missing last, then by row.
struct SortOrder {
    let keys: [SortKey]

    /// ` WHERE …` for what comes after a page, over the columns s0, s1… and row.
    ///
    /// - Throws: `.badPageToken` when the place was made for other keys.
    func after(_ page: PageKey) throws(StoreError) -> SQLText {
        guard page.sortValues.count == keys.count else {
            throw StoreError(.badPageToken, "the page token belongs to another order")
        }
        var condition = SQLText("row > ?", [.integer(page.row)])
        for (place, key) in keys.enumerated().reversed() {
            let value = page.sortValues[place]
            let same = SQLText("s\(place) IS ?", [value.bound])
            var text = SQLText("(")
            text += later(place, key, value)
            text.sql += " OR ("
            text += same
            text.sql += " AND "
            text += condition
            text.sql += "))"
            condition = text
        }
        return SQLText(" WHERE \(condition.sql)", condition.values)
    }

    private func later(_ place: Int, _ key: SortKey, _ value: SortValue) -> SQLText {
        if value == .null { return SQLText("0") }
        let comparison = SQLText("s\(place) \(key.descending ? "<" : ">") ?", [value.bound])
        return SQLText("(\(comparison.sql) OR s\(place) IS NULL)", comparison.values)
    }
}

extension SortValue {
    /// As bound to a statement.
    var bound: SQLValue {
        switch self {
        case .null: .null
        case .integer(let number): .integer(number)
        case .text(let text): .text(text)
        }
    }
}
