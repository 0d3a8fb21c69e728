// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import Foundation
import Identity

/// A whole node with invented people.
struct Demo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Makes a demo database and serves it.",
        discussion: """
            The database is kept under .sammanhang/ and used again the next time; --fresh makes a new one.

            Examples:
              sammanhang demo
              sammanhang demo --port 8090 --people 300 --fresh
            """)

    @OptionGroup var address: ServerAddress
    @Option(help: "How many invented people.")
    var people = 3_000
    @Flag(help: "Makes the database anew.")
    var fresh = false
    @Option(help: "Where the demo database is kept.")
    var folder = ".sammanhang"

    func validate() throws {
        guard people >= Synth.peopleMin else {
            throw ValidationError("--people must be at least \(Synth.peopleMin): the personas need company.")
        }
    }

    func run() async throws {
        let path = "\(folder)/demo-\(people).db"
        guard let database = DatabaseAddress(argument: "sqlite:\(path)") else {
            throw ValidationError("--folder must not be empty.")
        }
        if fresh { Self.remove(database) }
        let node = try await Node.open(database)
        if try await !node.hasPersonas() {
            guard try await node.store.statistics().resources.isEmpty else {
                throw NodeError(
                    "\(path) holds something else than a whole demo database. --fresh makes it anew.")
            }
            try await SynthesisLoader(node: node, people: people, seed: Synth.seedDefault).load()
        }
        try await printPersonas(of: node)
        try await Server(node: node, address: address).run()
    }

    private func printPersonas(of node: Node) async throws {
        print("\nPersonas to sign in as (invented people):")
        for persona in try await Persona.all(in: node.store) {
            print("  \(persona.key.padding(toLength: 10, withPad: " ", startingAt: 0)) \(persona.name)")
        }
        print("")
    }

    private static func remove(_ database: DatabaseAddress) {
        for ending in ["", "-wal", "-shm", "-keys", "-log", "-log-wal", "-log-shm"] {
            try? FileManager.default.removeItem(atPath: database.path + ending)
        }
    }
}
