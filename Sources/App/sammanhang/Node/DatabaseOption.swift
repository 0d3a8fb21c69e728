// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser

/// The option that names the database.
struct DatabaseOption: ParsableArguments {
    @Option(help: "The database: sqlite:PATH.")
    var database: DatabaseAddress
}
