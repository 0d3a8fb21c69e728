// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// What a server wrote, read into memory: each resource with its index rows, and the lines of the log.
struct WrittenRows {
    /// The tables that a create writes.
    enum Table: String, CaseIterable {
        case resource, token, text, reference, date, ledger

        /// Those that have a row of the resource in them.
        static let ofResources: [Table] = [.resource, .token, .text, .reference, .date]

        private var columns: Int {
            switch self {
            case .resource: 15
            case .token, .date: 4
            case .text, .reference: 3
            case .ledger: 6
            }
        }

        /// Inserts a row as `SELECT *` gives it.
        var insert: String {
            "INSERT INTO \(rawValue) VALUES (" + Array(repeating: "?", count: columns).joined(separator: ", ")
                + ")"
        }

        /// Where the number of the resource's row is.
        var rowColumn: Int {
            switch self {
            case .resource, .ledger: 0
            case .token, .text, .reference: 2
            case .date: 3
            }
        }
    }

    /// One row of one table.
    struct Row {
        let table: Table
        let values: [RawValue]
    }

    /// The rows of each resource, its own first, in the order they were written.
    let resources: [[Row]]
    /// The lines of the write stream of the log.
    let lines: [[RawValue]]

    /// Reads what has come since.
    init(of database: RawDatabase, afterRow row: Int64, afterLine line: Int64) throws {
        var found: [Int64: [Row]] = [:]
        for table in Table.ofResources {
            let statement = try database.prepare("SELECT * FROM \(table.rawValue) WHERE row > \(row)")
            while try statement.step() {
                let values = statement.row
                found[values[table.rowColumn].number, default: []].append(Row(table: table, values: values))
            }
        }
        resources = found.sorted { $0.key < $1.key }.map(\.value)
        let statement = try database.prepare(
            "SELECT * FROM ledger WHERE sequence > \(line) ORDER BY sequence")
        var lines: [[RawValue]] = []
        while try statement.step() { lines.append(statement.row) }
        self.lines = lines
    }
}
