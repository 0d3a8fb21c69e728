// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRStore

/// Brings a database to the current schema, one numbered step at a time, all in one transaction.
package enum Migrations {
    /// Which kind of file.
    package enum Kind: Sendable, CaseIterable {
        case main
        case log

        /// All steps; the first is number 1. Steps that were released are never changed.
        package var steps: [String] {
            switch self {
            case .main: [Migration1.main, Migration2.main, Migration3.main]
            case .log: [Migration1.log, Migration2.log, Migration3.log]
            }
        }

        /// Marks the file as one of ours: "Smh" and a letter.
        var applicationID: Int64 {
            switch self {
            case .main: 0x536d_686d
            case .log: 0x536d_686c
            }
        }
    }

    /// Runs the steps that the database lacks.
    ///
    /// - Throws: `.refused` for a file of another program, of the other kind, or of a later Sammanhang.
    static func migrate(_ connection: Connection, _ kind: Kind) throws(StoreError) {
        try connection.writing { () throws(StoreError) in try migrateInTransaction(connection, kind) }
    }

    private static func migrateInTransaction(_ connection: Connection, _ kind: Kind) throws(StoreError) {
        let version = Int(try connection.first("PRAGMA user_version") { $0.integer(0) } ?? 0)
        let owner = try connection.first("PRAGMA application_id") { $0.integer(0) } ?? 0
        let tables = try connection.first("SELECT count(*) FROM sqlite_schema") { $0.integer(0) } ?? 0
        let isNew = version == 0 && owner == 0 && tables == 0
        guard isNew || owner == kind.applicationID else {
            throw StoreError(
                .refused, "the file is not a Sammanhang database of this kind; it was left as it is")
        }
        let steps = kind.steps
        guard version <= steps.count else {
            let reason = "the database has schema \(version), this program knows \(steps.count) at most: "
            throw StoreError(.refused, reason + "run the program that wrote it, or a later one")
        }
        for step in steps[version...] { try connection.execute(step) }
        if version < steps.count {
            try connection.execute("PRAGMA application_id = \(kind.applicationID)")
            try connection.execute("PRAGMA user_version = \(steps.count)")
        }
    }
}
