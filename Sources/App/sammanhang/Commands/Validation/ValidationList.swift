// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import GuardedStore

/// Lists what is asked of resources before they are stored.
struct ValidationList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Lists what the node and each care provider ask of resources before they are stored.",
        discussion: """
            Examples:
              sammanhang validation list --database sqlite:node.db
            """)

    @OptionGroup var database: DatabaseOption

    func run() async throws {
        let node = try await Node.open(database.database, mustExist: true)
        let result: Result<[ValidationSetting], any Error>
        do {
            result = .success(try await node.door.validationSettings())
        } catch {
            result = .failure(error)
        }
        await node.store.close()
        let settings = try result.get()
        if settings.isEmpty {
            print("Nothing is set: the level is off for all, unknown extensions are let in.")
        }
        for line in settings.flatMap(ValidationLines.lines) { print(line) }
    }
}
