// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser

/// What the machine gives without us, for `scripts/bench`. Each command prints one figure, or lines that
/// the script reads.
@main
struct Ceilings: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Ceilings for the benchmarks; scripts/bench runs it.",
        subcommands: [BareRoute.self, PointReads.self, RowInserts.self, Keys.self, Marks.self])
}
