// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A row of Package.swift names the modules of ours that its target imports, no more and no less.
struct ManifestRows: TidyRule {
    let name = "a row of Package.swift names what its target imports"
    let reason = "The manifest is the map of the code: an arrow missing or left over misleads every reader."

    func findings(in tree: SourceTree) -> [Finding] {
        guard let manifest = tree["Package.swift"] else { return [] }
        let rows = Dictionary(PackageRow.rows(of: manifest).map { ($0.name, $0) }) { first, _ in first }
        let files = Dictionary(grouping: tree.swift.filter { $0.target != nil }) { $0.target ?? "" }
        return files.keys.sorted().flatMap { target in
            findings(
                target, of: files[target] ?? [], row: rows[target], targets: Set(rows.keys).union(files.keys))
        }
    }

    private func findings(
        _ target: String, of files: [SourceFile], row: PackageRow?, targets: Set<String>
    ) -> [Finding] {
        guard let row else {
            return [Finding(path: "Package.swift", line: 1, text: "\(target) has no row")]
        }
        let imported = Set(files.flatMap { $0.imports.map(\.text) }).intersection(targets)
        let missing = imported.subtracting(row.uses).sorted().map {
            "\(target) imports \($0), its row lacks it"
        }
        let unused = row.uses.subtracting(imported).sorted().map { "\(target) never imports \($0)" }
        return (missing + unused).map { Finding(path: "Package.swift", line: row.line, text: $0) }
    }
}
