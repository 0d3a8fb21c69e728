// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A file stops at 500 lines; generated tables are as long as they are.
struct FileSize: TidyRule {
    let name = "a file stops at 500 lines"
    let reason = "Small files are the result of good boundaries; aim at 120, look twice at 300."

    private let linesMax = 500
    private let kinds: Set<Substring> = ["swift", "c", "h", "py", "sh", "js", "css", "mustache"]

    func findings(in tree: SourceTree) -> [Finding] {
        tree.files.filter {
            kinds.contains($0.fileExtension) && !$0.isGenerated && $0.lines.count > linesMax + 1
        }
        .map { Finding(path: $0.path, line: linesMax + 1, text: "\($0.lines.count - 1) lines") }
    }
}
