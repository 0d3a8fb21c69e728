// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import CSQLite
import FHIRStore

extension StoreError {
    /// What SQLite says, without the values it was given.
    init(sqlite code: Int32, _ database: OpaquePointer?, _ doing: String) {
        let extended = database.map { sqlite3_extended_errcode($0) } ?? code
        // The message of a constraint names columns, never values.
        let text =
            database.flatMap { sqlite3_errmsg($0) }.map { String(cString: $0) }
            ?? String(cString: sqlite3_errstr(code))
        let kind: Code =
            switch extended & 0xff {
            case SQLITE_CORRUPT, SQLITE_NOTADB: .corrupt
            case SQLITE_BUSY, SQLITE_LOCKED: .busy
            case SQLITE_CONSTRAINT: .duplicate
            default: .unavailable
            }
        self.init(kind, "SQLite \(doing): \(text) (\(extended))")
    }
}
