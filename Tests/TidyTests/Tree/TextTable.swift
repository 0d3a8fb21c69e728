// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// One file of `Texts/`: the texts of a portal in a language.
struct TextTable {
    let file: SourceFile
    /// `citizen`, `shell`.
    let portal: String
    /// `sv`, `sv-simple`, `en`.
    let language: String
    /// Each key without its plural form, and its line.
    let keys: [SwiftToken]

    /// Nil when the path is not `…/Texts/<portal>.<language>.tsv`.
    init?(_ file: SourceFile) {
        let parts = file.name.split(separator: ".")
        guard file.path.contains("/Texts/"), parts.count == 3, parts[2] == "tsv" else { return nil }
        self.file = file
        portal = String(parts[0])
        language = String(parts[1])
        keys = file.lines.enumerated().compactMap { index, line in
            guard !line.hasPrefix("#"), let tab = line.firstIndex(of: "\t") else { return nil }
            return SwiftToken(text: String(line[..<tab].prefix { $0 != "#" }), line: index + 1)
        }
    }

    /// What the file says of itself: its first line.
    var introduction: Substring {
        file.lines.first ?? ""
    }

    /// All tables of the project.
    static func tables(in tree: SourceTree) -> [TextTable] {
        tree.files.compactMap(TextTable.init)
    }
}
