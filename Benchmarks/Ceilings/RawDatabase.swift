// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import CSQLite

/// SQLite as thinly as Swift can call it: no more than handles, and errors that stop the run.
final class RawDatabase {
    let handle: OpaquePointer

    /// Opens a file that is there.
    init(_ path: String, cacheKibibytes: Int = 64 * 1024) throws {
        var handle: OpaquePointer?
        let code = sqlite3_open_v2(path, &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nil)
        guard code == SQLITE_OK, let handle else { throw RawError("cannot open \(path): \(code)") }
        self.handle = handle
        try execute("PRAGMA cache_size = -\(cacheKibibytes)")
    }

    deinit {
        sqlite3_close_v2(handle)
    }

    /// Runs SQL that gives no rows.
    func execute(_ sql: String) throws {
        guard sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else { throw error(sql) }
    }

    /// A statement to be run many times.
    func prepare(_ sql: String) throws -> RawStatement {
        var statement: OpaquePointer?
        let code = sqlite3_prepare_v3(handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil)
        guard code == SQLITE_OK, let statement else { throw error(sql) }
        return RawStatement(statement, of: self)
    }

    /// The first column of the first row, 0 when there is none.
    func number(_ sql: String) throws -> Int64 {
        let statement = try prepare(sql)
        return try statement.step() ? sqlite3_column_int64(statement.handle, 0) : 0
    }

    /// What SQLite says of the last call.
    func error(_ doing: String) -> RawError {
        RawError("\(doing): \(String(cString: sqlite3_errmsg(handle)))")
    }
}
