// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser

/// Commands on the decision tables.
struct AccessCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "access", abstract: "The rules of access.", subcommands: [AccessExplain.self])
}
