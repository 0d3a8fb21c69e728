// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser

/// Where a database is: `sqlite:PATH`.
struct DatabaseAddress: ExpressibleByArgument, Sendable, CustomStringConvertible {
    let path: String

    init?(argument: String) {
        let scheme = "sqlite:"
        guard argument.hasPrefix(scheme) else { return nil }
        let path = String(argument.dropFirst(scheme.count))
        guard !path.isEmpty else { return nil }
        self.path = path
    }

    var description: String { "sqlite:\(path)" }
    /// The secrets of the database, beside it.
    var keysPath: String { path + "-keys" }
}
