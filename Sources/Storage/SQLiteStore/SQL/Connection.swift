// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import CSQLite
import FHIRStore

/// One connection and its prepared statements. Made, used and closed on one thread; it is not Sendable.
final class Connection {
    let handle: OpaquePointer
    private var statements: [String: Statement] = [:]
    private var literals: [UnsafePointer<UInt8>: (sql: String, statement: Statement)] = [:]

    /// Opens `path`, making the file when it is not there.
    init(path: String, settings: SQLiteSettings) throws(StoreError) {
        Self.prepareLibrary()
        var handle: OpaquePointer?
        let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
        let code = sqlite3_open_v2(path, &handle, flags, settings.vfs)
        guard code == SQLITE_OK, let handle else {
            let error = StoreError(sqlite: code, handle, "open")
            sqlite3_close_v2(handle)
            throw error
        }
        self.handle = handle
        sqlite3_busy_timeout(handle, Int32(settings.busyTimeoutMilliseconds))
        _ = sammanhang_set_defensive(handle)
        try execute("PRAGMA cache_size = -\(settings.cacheKibibytes)")
        try execute("PRAGMA temp_store = MEMORY")
        try execute("PRAGMA foreign_keys = OFF")
    }

    deinit {
        forgetStatements()
        sqlite3_close_v2(handle)
    }

    /// Runs `sql`, which may hold many statements and gives no rows that matter.
    func execute(_ sql: String) throws(StoreError) {
        let code = sqlite3_exec(handle, sql, nil, nil, nil)
        guard code == SQLITE_OK else { throw StoreError(sqlite: code, handle, "execute") }
    }

    /// Runs one statement that gives no rows.
    func run(_ sql: String, _ values: [SQLValue] = []) throws(StoreError) {
        let statement = try statement(sql)
        defer { statement.reset() }
        try statement.bind(values)
        _ = try statement.step()
    }

    /// All rows of a query, each made into a value.
    func rows<R>(
        _ sql: String, _ values: [SQLValue] = [], _ make: (Statement) throws(StoreError) -> R
    ) throws(StoreError) -> [R] {
        var result: [R] = []
        try forEach(sql, values) { statement throws(StoreError) in
            result.append(try make(statement))
            return true
        }
        return result
    }

    /// The first row of a query; nil when there is none.
    func first<R>(
        _ sql: String, _ values: [SQLValue] = [], _ make: (Statement) throws(StoreError) -> R
    ) throws(StoreError) -> R? {
        let statement = try statement(sql)
        defer { statement.reset() }
        try statement.bind(values)
        return try statement.step() ? try make(statement) : nil
    }

    /// Visits the rows of a query until `body` says false.
    func forEach(
        _ sql: String, _ values: [SQLValue], _ body: (Statement) throws(StoreError) -> Bool
    ) throws(StoreError) {
        let statement = try statement(sql)
        defer { statement.reset() }
        try statement.bind(values)
        while try statement.step() {
            guard try body(statement) else { return }
        }
    }

    /// Runs `body` in one read transaction, so that all it reads is of the same moment.
    func reading<R>(_ body: () throws(StoreError) -> R) throws(StoreError) -> R {
        try run("BEGIN")
        do {
            let result = try body()
            try run("COMMIT")
            return result
        } catch {
            rollBack()
            throw error
        }
    }

    /// Runs `body` in one write transaction.
    func writing<R>(_ body: () throws(StoreError) -> R) throws(StoreError) -> R {
        try run("BEGIN IMMEDIATE")
        do {
            let result = try body()
            try run("COMMIT")
            return result
        } catch {
            rollBack()
            throw error
        }
    }

    /// Ends a transaction without its writes. Cannot fail: at worst SQLite has done it already.
    func rollBack() {
        if isInTransaction { sqlite3_exec(handle, "ROLLBACK", nil, nil, nil) }
    }

    /// Moves what it can of the write-ahead log without waiting for anyone. What it cannot move stays for
    /// the next.
    func checkpoint() {
        sqlite3_wal_checkpoint_v2(handle, nil, SQLITE_CHECKPOINT_PASSIVE, nil, nil)
    }

    /// The header of the write-ahead log's index, which changes with each commit of any process; nil when
    /// there is none.
    func walHeader() -> [UInt8]? {
        var isThere = false
        let header = [UInt8](unsafeUninitializedCapacity: Int(SAMMANHANG_WAL_HEADER)) { bytes, count in
            isThere = sammanhang_wal_header(handle, bytes.baseAddress) != 0
            count = isThere ? bytes.count : 0
        }
        return isThere ? header : nil
    }

    /// Whether a transaction is open; SQLite ends it by itself after some errors.
    var isInTransaction: Bool { sqlite3_get_autocommit(handle) == 0 }

    /// The row number of the last insert.
    var lastRow: Int64 { sqlite3_last_insert_rowid(handle) }

    /// Rows changed by the last statement.
    var changes: Int { Int(sqlite3_changes(handle)) }

    /// The prepared form of `sql`. A literal is found by its address, which costs a tenth of hashing its
    /// text; the text is compared all the same, since the address of a text that is gone may be used again.
    private func statement(_ sql: String) throws(StoreError) -> Statement {
        let address = sql.utf8.withContiguousStorageIfAvailable { $0.baseAddress } ?? nil
        if let address, let known = literals[address], known.sql == sql { return known.statement }
        let statement: Statement
        if let known = statements[sql] {
            statement = known
        } else {
            statement = try prepare(sql)
        }
        if let address, literals.count < SQLiteLimits.statementsMax { literals[address] = (sql, statement) }
        return statement
    }

    private func prepare(_ sql: String) throws(StoreError) -> Statement {
        if statements.count >= SQLiteLimits.statementsMax { forgetStatements() }
        let statement = try Statement(sql, on: handle)
        statements[sql] = statement
        return statement
    }

    private func forgetStatements() {
        statements.removeAll()
        literals.removeAll()
    }

    /// Runs once; a later call finds the library in use and is refused, which is fine.
    private static func prepareLibrary() {
        _ = libraryIsPrepared
    }

    private static let libraryIsPrepared = sammanhang_forgo_memory_statistics() == SQLITE_OK
}
