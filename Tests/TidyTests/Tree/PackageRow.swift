// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// One row of Package.swift: a target and what it says that it uses.
struct PackageRow: Sendable {
    let name: String
    let line: Int
    /// Names of our targets only.
    let uses: Set<String>

    /// The rows of a manifest that keeps each target's name and dependencies on one line.
    static func rows(of manifest: SourceFile) -> [PackageRow] {
        let starts = ["module(\"", "native(\"", "system(\"", "tests(\"", "name: \""]
        return manifest.lines.enumerated().compactMap { index, line in
            let row = line.drop { $0 == " " }
            guard let start = starts.first(where: row.hasPrefix),
                start != "name: \"" || row.contains("dependencies:")
            else { return nil }
            let quoted = row.split(separator: "\"", omittingEmptySubsequences: false)
            guard let name = quoted.dropFirst().first else { return nil }
            let list = row.lastIndex(of: "[").map { row[$0...].prefix { $0 != "]" } } ?? ""
            let parts = list.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
            let uses = parts.filter { $0.offset % 2 == 1 }.map { String($0.element) }
            return PackageRow(
                name: String(name), line: index + 1, uses: start.hasPrefix("system") ? [] : Set(uses))
        }
    }
}
