// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Constructs that switch off what the compiler proves, or that hide a failure.
struct BannedConstructs: TidyRule {
    let name = "nothing switches off what the compiler proves"
    let reason = "A crash, a race or a lost error in care hurts someone; the language can prevent all three."

    /// Words and signs in a row, and what to say of them.
    private let banned: [([String], String)] = [
        (["try", "!"], "try! crashes instead of failing"),
        (["as", "!"], "as! crashes instead of failing"),
        (["@", "unchecked", "Sendable"], "@unchecked Sendable hides a race"),
        (["nonisolated", "(", "unsafe", ")"], "nonisolated(unsafe) hides a race"),
        (["@", "preconcurrency"], "@preconcurrency hides a race"),
        (["Task", ".", "detached"], "a detached task outlives who asked for it"),
        (["fatalError", "(", ")"], "fatalError says no broken invariant"),
        (["preconditionFailure", "(", ")"], "preconditionFailure says no broken invariant"),
    ]

    func findings(in tree: SourceTree) -> [Finding] {
        tree.swift.filter { $0.path.hasPrefix("Sources/") || $0.path.hasPrefix("Tools/") }.flatMap { file in
            file.tokens.indices.compactMap { index in
                let found = banned.first { words, _ in isHere(words, at: index, in: file) }
                return found.map { Finding(path: file.path, line: file.tokens[index].line, text: $0.1) }
            }
        }
    }

    private func isHere(_ words: [String], at index: Int, in file: SourceFile) -> Bool {
        guard file.tokens[index].text == words[0], index + words.count <= file.tokens.count else {
            return false
        }
        guard zip(words, file.tokens[index...]).allSatisfy({ $0 == $1.text }) else { return false }
        // `try !isEmpty` is a negation.
        if words[1] == "!" { return file.tokens[index].touches(file.tokens[index + 1]) }
        // A string is no token, so a call with words looks empty: the literal stands on the same line or the
        // next.
        guard words[0].hasPrefix("fatal") || words[0].hasPrefix("precondition") else { return true }
        let line = file.tokens[index].line
        return !file.literals.contains { ($0.line == line || $0.line == line + 1) && !$0.text.isEmpty }
    }
}
