// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// SQL under construction, with the values of its question marks in order.
struct SQLText {
    var sql: String
    var values: [SQLValue]

    /// SQL with its values.
    init(_ sql: String, _ values: [SQLValue] = []) {
        self.sql = sql
        self.values = values
    }

    /// Appends SQL and its values.
    static func += (text: inout SQLText, more: SQLText) {
        text.sql += more.sql
        text.values += more.values
    }

    /// Parts with a word between, in brackets.
    static func joined(_ parts: [SQLText], _ word: String, whenEmpty empty: String) -> SQLText {
        guard parts.count != 1 else { return parts[0] }
        guard !parts.isEmpty else { return SQLText(empty) }
        let sql = parts.map(\.sql).joined(separator: " \(word) ")
        return SQLText("(\(sql))", parts.flatMap(\.values))
    }

    /// `(?, ?, …)` with its values.
    static func list(_ values: [SQLValue]) -> SQLText {
        SQLText("(" + repeatElement("?", count: values.count).joined(separator: ", ") + ")", values)
    }
}
