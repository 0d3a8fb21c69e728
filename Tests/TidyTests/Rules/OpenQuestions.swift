// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// What is left to do stands in an issue, and a comment that waits for it gives the number.
struct OpenQuestions: TidyRule {
    let name = "what is left to do has an issue number"
    let reason = "Without a number nobody knows who does it, and when it may go."

    private let words = ["TODO", "FIXME", "XXX", "HACK"]
    private let kinds: Set<Substring> = ["swift", "c", "h", "py", "sh", "js", "css", "mustache", "md"]

    func findings(in tree: SourceTree) -> [Finding] {
        // The rule itself has to name the words.
        let files = tree.files.filter {
            kinds.contains($0.fileExtension) && !$0.path.hasPrefix("Tests/TidyTests/")
        }
        return files.flatMap { file -> [Finding] in
            guard words.contains(where: file.text.contains) else { return [] }
            return file.lines.enumerated().compactMap { index, line in
                guard let word = words.first(where: { isMark($0, in: line) }), !hasNumber(line) else {
                    return nil
                }
                return Finding(path: file.path, line: index + 1, text: "\(word) without #number")
            }
        }
    }

    /// Whether the word stands alone, not inside another (`\uXXXX`).
    private func isMark(_ word: String, in line: Substring) -> Bool {
        line.split { !$0.isLetter }.contains { $0 == word }
    }

    private func hasNumber(_ line: Substring) -> Bool {
        line.split(separator: "#").dropFirst().contains { $0.first?.isNumber == true }
    }
}
