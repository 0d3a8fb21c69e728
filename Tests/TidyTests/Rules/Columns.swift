// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A line has at most 110 columns.
///
/// Tables are exempt: TSV, generated files, the rows of Package.swift (one target, one row), and lines that
/// are one literal, or one row of a table in a test.
struct Columns: TidyRule {
    let name = "a line has at most 110 columns"
    let reason = "Two files beside each other fit a screen, and a diff can be read."

    private let columnsMax = 110
    private let kinds: Set<Substring> = ["swift", "c", "h", "sh", "js"]

    func findings(in tree: SourceTree) -> [Finding] {
        let files = tree.files.filter {
            kinds.contains($0.fileExtension) && !$0.isGenerated && $0.path != "Package.swift"
        }
        return files.flatMap { file in
            file.lines.enumerated().compactMap { index, line in
                guard line.utf8.count > columnsMax, line.count > columnsMax else { return nil }
                guard !isTableRow(line, in: file) else { return nil }
                return Finding(path: file.path, line: index + 1, text: "\(line.count) columns")
            }
        }
    }

    private func isTableRow(_ line: Substring, in file: SourceFile) -> Bool {
        guard file.path.hasPrefix("Tests/") else { return false }
        let start = line.drop { $0 == " " }
        return ["(", "[", "\"", ".init(", "{", "|", "<", "#\""].contains { start.hasPrefix($0) }
    }
}
