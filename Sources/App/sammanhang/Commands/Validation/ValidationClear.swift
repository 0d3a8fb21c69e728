// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser

/// Takes a setting away.
struct ValidationClear: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clear",
        abstract: "Takes away what is set for a type, a profile, or everything else.",
        discussion: """
            What the node says, or else off, holds again.

            Examples:
              sammanhang validation clear --database sqlite:node.db --owner SE5560000000-V001 --type Patient
              sammanhang validation clear --database sqlite:node.db
            """)

    @OptionGroup var database: DatabaseOption
    @OptionGroup var about: ValidationTarget

    func run() async throws {
        let target = about.target
        try await ValidationChange(database: database.database, about: about).carryOut { setting in
            setting.clear(target)
        }
    }
}
