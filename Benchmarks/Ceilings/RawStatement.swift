// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import CSQLite

/// A prepared statement.
final class RawStatement {
    let handle: OpaquePointer
    private let database: RawDatabase

    init(_ handle: OpaquePointer, of database: RawDatabase) {
        self.handle = handle
        self.database = database
    }

    deinit {
        sqlite3_finalize(handle)
    }

    /// Goes to the next row; false at the end.
    func step() throws -> Bool {
        switch sqlite3_step(handle) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        default: throw database.error("step")
        }
    }

    /// Runs once with these values, for a statement that gives no rows.
    func run(_ values: [RawValue]) throws {
        for (offset, value) in values.enumerated() { bind(value, at: Int32(offset + 1)) }
        _ = try step()
        sqlite3_reset(handle)
    }

    /// Binds one value.
    func bind(_ value: RawValue, at place: Int32) {
        switch value {
        case .null: sqlite3_bind_null(handle, place)
        case .integer(let number): sqlite3_bind_int64(handle, place, number)
        case .text(let bytes):
            bytes.withUnsafeBufferPointer { buffer in
                buffer.withMemoryRebound(to: CChar.self) { text in
                    guard let start = text.baseAddress else { return }
                    _ = sammanhang_bind_text(handle, place, start, Int32(text.count))
                }
            }
        case .blob(let bytes):
            bytes.withUnsafeBytes { _ = sammanhang_bind_blob(handle, place, $0.baseAddress, Int32($0.count)) }
        }
    }

    /// All columns of the current row.
    var row: [RawValue] { (0..<sqlite3_column_count(handle)).map(value) }

    private func value(_ column: Int32) -> RawValue {
        switch sqlite3_column_type(handle, column) {
        case SQLITE_NULL: .null
        case SQLITE_INTEGER: .integer(sqlite3_column_int64(handle, column))
        case SQLITE_TEXT: .text(bytes(column))
        default: .blob(bytes(column))
        }
    }

    /// The bytes of a column, copied.
    func bytes(_ column: Int32) -> [UInt8] {
        let start = sqlite3_column_blob(handle, column)
        let count = Int(sqlite3_column_bytes(handle, column))
        return [UInt8](UnsafeRawBufferPointer(start: start, count: count))
    }
}
