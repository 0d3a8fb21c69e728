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

    /// A condition that holds for every row.
    static let always = SQLText("1")
    /// A condition that holds for no row. SQLite must not see it beside INDEXED BY: it finds no plan then.
    static let never = SQLText("0")

    /// Whether it is `always`.
    var isAlways: Bool { sql == Self.always.sql }
    /// Whether it is `never`.
    var isNever: Bool { sql == Self.never.sql }

    /// All of the conditions.
    static func all(_ parts: [SQLText]) -> SQLText {
        if parts.contains(where: \.isNever) { return .never }
        return joined(parts.filter { !$0.isAlways }, "AND", whenEmpty: .always)
    }

    /// Any of the conditions.
    static func any(_ parts: [SQLText]) -> SQLText {
        if parts.contains(where: \.isAlways) { return .always }
        return joined(parts.filter { !$0.isNever }, "OR", whenEmpty: .never)
    }

    /// The opposite of a condition that is never unknown.
    static func not(_ part: SQLText) -> SQLText {
        if part.isAlways { return .never }
        return part.isNever ? .always : SQLText("NOT (\(part.sql))", part.values)
    }

    private static func joined(_ parts: [SQLText], _ word: String, whenEmpty empty: SQLText) -> SQLText {
        guard let first = parts.first else { return empty }
        if parts.count == 1 { return first }
        let sql = parts.map(\.sql).joined(separator: " \(word) ")
        return SQLText("(\(sql))", parts.flatMap(\.values))
    }

    /// `(?, ?, …)` with its values.
    static func list(_ values: [SQLValue]) -> SQLText {
        SQLText("(" + repeatElement("?", count: values.count).joined(separator: ", ") + ")", values)
    }
}
