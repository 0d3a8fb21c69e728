// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser

/// How fast the engine is, for `scripts/bench`, without server and store.
@main
struct EngineSpeed: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Speeds of the engine; scripts/bench runs it.",
        subcommands: [Material.self, Measure.self, Peak.self])
}
