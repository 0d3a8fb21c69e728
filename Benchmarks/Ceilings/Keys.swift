// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser

/// Keys of a care provider's resources, spread over the whole table.
struct Keys: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys", abstract: "Prints keys of a type, such as Observation/o1.")

    @Option(help: "The database.")
    var database: String
    @Option(help: "HSA-id of the care provider.")
    var owner: String
    @Option(help: "The type.")
    var type: String
    @Option(help: "How many.")
    var count: Int

    func run() throws {
        let database = try RawDatabase(database)
        let statement = try database.prepare(
            """
            SELECT id FROM resource WHERE type = (SELECT number FROM name WHERE text = ?) AND deleted = 0
                AND class IN (SELECT number FROM label_class WHERE owner = ?)
            ORDER BY row
            """)
        statement.bind(.text(Array(type.utf8)), at: 1)
        statement.bind(.text(Array(owner.utf8)), at: 2)
        var ids: [String] = []
        while try statement.step() { ids.append(String(decoding: statement.bytes(0), as: UTF8.self)) }
        let step = max(1, ids.count / max(1, count))
        for index in stride(from: 0, to: ids.count, by: step).prefix(count) { print("\(type)/\(ids[index])") }
    }
}
