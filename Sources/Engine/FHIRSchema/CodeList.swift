// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// The codes of a value set that is listed in full.
package final class CodeList: Sendable {
    /// Canonical URL without version.
    package let url: String
    /// The code systems with their codes, sorted by system.
    package let systems: [(system: String, codes: [String])]

    private let table: NameTable

    /// Reads lines of codes.tsv: value set, system, code, code, ...; nil when there are none.
    init?(rows: [[String]]) {
        guard let first = rows.first else { return nil }
        url = first[0]
        systems = rows.map { (system: $0[1], codes: Array($0.dropFirst(2))) }
        table = NameTable(systems.flatMap(\.codes))
    }

    /// All codes, at most `limit`, for a message.
    package func codes(atMost limit: Int) -> [String] {
        Array(systems.lazy.flatMap(\.codes).prefix(limit))
    }

    /// How many codes there are.
    package var count: Int { systems.reduce(0) { $0 + $1.codes.count } }

    /// Whether the code is one of them, whatever its system.
    package func contains(_ code: Span<UInt8>) -> Bool {
        table.number(of: code) != nil
    }

    /// Whether the code is one of them, whatever its system.
    package func contains(_ code: String) -> Bool {
        table.number(of: code.utf8.span) != nil
    }

    /// The code system of a code, nil when it is not here; the first one when two systems have it.
    package func system(of code: String) -> String? {
        guard var number = table.number(of: code.utf8.span) else { return nil }
        for (system, codes) in systems {
            if number < codes.count { return system }
            number -= codes.count
        }
        return nil
    }
}
