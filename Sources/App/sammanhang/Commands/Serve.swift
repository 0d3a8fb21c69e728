// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser

/// Serves a database.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Serves a database: pages and FHIR.",
        discussion: """
            Examples:
              sammanhang serve --database sqlite:node.db
              sammanhang serve --database sqlite:node.db --host 0.0.0.0 --port 8443 \\
                --certificate chain.pem --private-key key.pem --public-address https://vard.example.se
            """)

    @OptionGroup var database: DatabaseOption
    @OptionGroup var address: ServerAddress

    func run() async throws {
        let node = try await Node.open(database.database, mustExist: true)
        try await Server(node: node, address: address).run()
    }
}
