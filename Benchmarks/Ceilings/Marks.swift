// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser

/// Where a database stands, also while it is served.
struct Marks: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "marks",
        abstract: "Prints resources, bodies written so far, and commits in the write-ahead log.")

    @Option(help: "The database.")
    var database: String

    func run() throws {
        let path = database
        let database = try RawDatabase(path)
        let resources = try database.number("SELECT count(*) FROM resource WHERE deleted = 0")
        let bodies = try database.number("SELECT txn FROM head")
        print(resources, bodies, try WALFile.commits(in: path + "-wal"))
    }
}
