// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import Foundation

/// Makes a database of invented people.
struct Synth: AsyncParsableCommand {
    static let peopleMin = 40
    static let seedDefault: UInt64 = 2_025

    static let configuration = CommandConfiguration(
        abstract: "Makes a demo database of invented people and services.",
        discussion: """
            The same seed, number and day give the same people. Everything is tagged TEST.

            Examples:
              sammanhang synth --database sqlite:demo.db
              sammanhang synth --database sqlite:big.db --people 20000 --seed 7
            """)

    @OptionGroup var database: DatabaseOption
    @Option(help: "How many people.")
    var people = 3_000
    @Option(help: "The seed of chance.")
    var seed: UInt64 = Synth.seedDefault

    func validate() throws {
        guard people >= Self.peopleMin else {
            throw ValidationError("--people must be at least \(Self.peopleMin): the personas need company.")
        }
    }

    func run() async throws {
        guard !FileManager.default.fileExists(atPath: database.database.path) else {
            throw ValidationError(
                "\(database.database.path) is there already; invented people are never mixed in.")
        }
        let node = try await Node.open(database.database)
        try await SynthesisLoader(node: node, people: people, seed: seed).load()
        try await node.close()
    }
}
