// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser

/// The program.
@main
struct Sammanhang: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sammanhang",
        abstract: "An e-health node for Swedish health care, social services and dentistry.",
        discussion: """
            Begin here:
              sammanhang demo                     a whole node with invented people, on http://127.0.0.1:8080
              sammanhang doctor                   what is missing or wrong on this machine
              sammanhang help <command>           how to use a command, with examples
            """,
        subcommands: [
            Demo.self, Serve.self, Import.self, Token.self, Routes.self, AccessCommands.self, Synth.self,
            AuditCommands.self, Migrate.self, Doctor.self, FHIRPathCommand.self, Validate.self,
            ValidationCommands.self,
            Convert.self, JSONCommand.self,
        ])
}
