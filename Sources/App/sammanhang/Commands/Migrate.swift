// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser

/// Brings a database to this program's schema.
struct Migrate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Brings a database to this program's schema.",
        discussion: """
            Safe to run again. A database from a newer program is refused and left as it is.

            Example:
              sammanhang migrate --database sqlite:node.db
            """)

    @OptionGroup var database: DatabaseOption

    func run() async throws {
        let node = try await Node.open(database.database, mustExist: true)
        try await node.close()
        print("\(database.database) is up to date.")
    }
}
