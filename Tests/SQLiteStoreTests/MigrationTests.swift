// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import Testing

@testable import CrashWriter
@testable import SQLiteStore

@Suite("Migrations")
struct MigrationTests {
    @Test("all together make the current schema", arguments: Migrations.Kind.allCases)
    func equal(_ kind: Migrations.Kind) throws {
        let migrated = try Connection(path: ":memory:", settings: SQLiteSettings())
        try Migrations.migrate(migrated, kind)
        let current = try Connection(path: ":memory:", settings: SQLiteSettings())
        try current.execute(kind == .main ? CurrentSchema.main : CurrentSchema.log)
        #expect(try Self.schema(migrated) == Self.schema(current))
        #expect(try Self.schema(migrated).count >= 4)
    }

    @Test("a second run changes nothing")
    func again() throws {
        let connection = try Connection(path: ":memory:", settings: SQLiteSettings())
        try Migrations.migrate(connection, .main)
        let version = try connection.first("PRAGMA schema_version") { $0.integer(0) }
        try Migrations.migrate(connection, .main)
        #expect(try connection.first("PRAGMA schema_version") { $0.integer(0) } == version)
    }

    @Test("a database of a later program is refused, with the reason and untouched")
    func future() async throws {
        try await withFolder { folder in
            let path = folder + "/future.db"
            await (try CrashWorkload.open(path, SQLiteSettings())).close()
            let connection = try Connection(path: path, settings: SQLiteSettings())
            try connection.execute("PRAGMA user_version = 999")
            let error = await #expect(throws: StoreError.self) {
                try await CrashWorkload.open(path, SQLiteSettings())
            }
            #expect(error?.code == .refused)
            #expect(error?.reason.contains("schema 999") == true)
        }
    }

    @Test("a file of another program is refused")
    func foreign() async throws {
        try await withFolder { folder in
            let path = folder + "/other.db"
            do {
                let connection = try Connection(path: path, settings: SQLiteSettings())
                try connection.execute("CREATE TABLE theirs (x)")
            }
            let error = await #expect(throws: StoreError.self) {
                try await CrashWorkload.open(path, SQLiteSettings())
            }
            #expect(error?.code == .refused)
        }
    }

    /// Tables and indexes without comments and blanks.
    private static func schema(_ connection: Connection) throws -> [String] {
        try connection.rows("SELECT type, name, sql FROM sqlite_schema ORDER BY type, name") { row in
            let lines = row.text(2).split(separator: "\n").map { $0.prefix { $0 != "-" } }
            return "\(row.text(0)) \(row.text(1)) " + lines.joined().filter { !$0.isWhitespace }
        }
    }
}
