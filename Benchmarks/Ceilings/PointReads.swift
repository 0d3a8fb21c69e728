// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import CSQLite

/// How many rows a second SQLite alone gives, one at a time by key, on one thread.
struct PointReads: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reads", abstract: "Reads bodies by type and id; prints reads a second.")

    @Option(help: "The database.")
    var database: String
    @Option(help: "A file of keys, as Observation/o1, one a line.")
    var keys: String
    @Option(help: "How long.")
    var seconds = 3.0

    func run() throws {
        let database = try RawDatabase(database)
        let keys = try self.keys(in: database)
        let statement = try database.prepare("SELECT body FROM resource WHERE type = ? AND id = ?")
        var random = SystemRandomNumberGenerator()
        var reads = 0
        var bytes = 0
        let start = ContinuousClock.now
        let end = start + .seconds(seconds)
        repeat {
            for _ in 0..<256 {
                let (type, id) = keys[Int.random(in: keys.indices, using: &random)]
                statement.bind(type, at: 1)
                statement.bind(id, at: 2)
                guard try statement.step() else { throw RawError("a key is not in the database") }
                bytes += statement.bytes(0).count
                sqlite3_reset(statement.handle)
            }
            reads += 256
        } while ContinuousClock.now < end
        guard bytes > 0 else { throw RawError("the bodies were empty") }
        print(Int(Double(reads) / ((ContinuousClock.now - start) / .seconds(1))))
    }

    /// Type numbers and ids of the keys.
    private func keys(in database: RawDatabase) throws -> [(type: RawValue, id: RawValue)] {
        var types: [Substring: RawValue] = [:]
        return try FileBytes.lines(of: keys).map { line in
            let parts = line.split(separator: "/")
            guard parts.count == 2 else { throw RawError("\(line) is no key") }
            let type = types[parts[0]]
            let number =
                try type
                ?? .integer(
                    database.number("SELECT number FROM name WHERE text = '\(parts[0])'"))
            types[parts[0]] = number
            return (number, .text(Array(parts[1].utf8)))
        }
    }
}
