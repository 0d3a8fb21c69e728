// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser

/// Commands on what owners ask of what is written.
struct ValidationCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "validation",
        abstract: "What is asked of resources before they are stored, by care provider, type and profile.",
        discussion: """
            Levels: off, only what the store needs to hold and find it; base, all of FHIR R4; profile, R4, the
            profiles that a resource claims, and those named with --follow. What a provider says goes before
            what the node says; a profile before a type, and a type before everything.
            """,
        subcommands: [ValidationList.self, ValidationSet.self, ValidationClear.self])
}
