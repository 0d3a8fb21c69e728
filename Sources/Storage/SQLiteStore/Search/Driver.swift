// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Where a search takes its candidates from: one index, read once. All else is tested on each candidate's
/// row.
///
/// So the cost is bound by the candidates of the most selective index, never by a product of two.
struct Driver {
    /// How the candidates come.
    enum Shape {
        /// `table` has index rows for one value; they come in order of row.
        case ordered(table: String)
        /// A subquery gives row numbers, in no order and perhaps more than once.
        case rows
        /// `resource` itself, by an index of its own.
        case resource(index: String)
    }

    let shape: Shape
    /// For `.ordered` a condition on `t`; for `.rows` a SELECT; for `.resource` a condition on `r`.
    let text: SQLText
    /// Tried in this order when two seem equally selective.
    let rank: Int

    /// No candidates: a parameter that no resource has ever had, or no person at all.
    static let nothing = Driver(shape: .rows, text: SQLText("SELECT 0 WHERE 0"), rank: -1)

    /// `FROM … WHERE …`, to which conditions on `r` can be added with AND.
    var from: SQLText {
        switch shape {
        case .ordered(let table):
            let sql = "FROM \(table) AS t CROSS JOIN resource AS r ON r.row = t.row WHERE \(text.sql)"
            return SQLText(sql, text.values)
        case .rows:
            return SQLText("FROM resource AS r WHERE r.row IN (\(text.sql))", text.values)
        case .resource(let index):
            return SQLText("FROM resource AS r INDEXED BY \(index) WHERE \(text.sql)", text.values)
        }
    }

    /// The same candidates, each once.
    var deduplicated: Driver {
        guard case .ordered(let table) = shape else { return self }
        let select = SQLText("SELECT t.row FROM \(table) AS t WHERE \(text.sql)", text.values)
        return Driver(shape: .rows, text: select, rank: rank)
    }

    /// The column to order by when nothing else is asked for.
    var rowColumn: String {
        if case .ordered = shape { return "t.row" }
        return "r.row"
    }

    /// Counts candidates, at most `limit`.
    func estimate(limit: Int) -> SQLText {
        let inner: SQLText
        switch shape {
        case .ordered(let table):
            inner = SQLText("SELECT 1 FROM \(table) AS t WHERE \(text.sql)", text.values)
        case .rows:
            inner = text
        case .resource(let index):
            inner = SQLText("SELECT 1 FROM resource AS r INDEXED BY \(index) WHERE \(text.sql)", text.values)
        }
        return SQLText("SELECT count(*) FROM (\(inner.sql) LIMIT \(limit))", inner.values)
    }
}
