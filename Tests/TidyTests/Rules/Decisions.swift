// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Decisions are numbered from 0001 without gaps, and each has a title.
struct Decisions: TidyRule {
    let name = "decisions are numbered without gaps"
    let reason = "A decision that is gone is one that nobody can check; one is replaced, never removed."

    func findings(in tree: SourceTree) -> [Finding] {
        let files = tree.files(under: "docs/decisions/").filter {
            $0.fileExtension == "md" && $0.name != "README.md"
        }
        guard !files.isEmpty else {
            return [Finding(path: "docs/decisions/", line: 1, text: "there is no decision")]
        }
        return files.enumerated().compactMap { index, file in
            let digits = file.name.prefix { $0 != "-" }
            guard digits.count == 4, Int(digits) == index + 1 else {
                return Finding(path: file.path, line: 1, text: "expected number \(index + 1)")
            }
            let hasTitle = file.lines.first?.hasPrefix("# ") ?? false
            return hasTitle ? nil : Finding(path: file.path, line: 1, text: "no title")
        }
    }
}
