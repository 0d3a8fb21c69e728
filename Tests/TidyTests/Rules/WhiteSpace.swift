// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// No tabs, no spaces at the end of a line, one line feed at the end of the file.
struct WhiteSpace: TidyRule {
    let name = "no tabs, no trailing spaces, one line feed at the end"
    let reason = "What cannot be seen must not make a difference in a diff."

    private let kinds: Set<Substring> = [
        "swift", "c", "h", "py", "sh", "js", "css", "mustache", "md", "json", "yml",
    ]

    func findings(in tree: SourceTree) -> [Finding] {
        tree.files.filter { kinds.contains($0.fileExtension) && !$0.text.isEmpty }.flatMap { file in
            linesOf(file) + endOf(file)
        }
    }

    private func linesOf(_ file: SourceFile) -> [Finding] {
        file.lines.enumerated().compactMap { index, line in
            let last = line.utf8.last
            if last == UInt8(ascii: " ") || last == UInt8(ascii: "\r") || last == UInt8(ascii: "\t") {
                return Finding(path: file.path, line: index + 1, text: "space at the end of the line")
            }
            if line.utf8.contains(UInt8(ascii: "\t")) {
                return Finding(path: file.path, line: index + 1, text: "a tab")
            }
            return nil
        }
    }

    private func endOf(_ file: SourceFile) -> [Finding] {
        if !file.text.hasSuffix("\n") {
            return [Finding(path: file.path, line: file.lines.count, text: "no line feed at the end")]
        }
        if file.text.hasSuffix("\n\n") {
            return [Finding(path: file.path, line: file.lines.count - 1, text: "an empty line at the end")]
        }
        return []
    }
}
