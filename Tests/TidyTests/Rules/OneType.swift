// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// One type a file, and the file has the type's name, or `Type+topic`.
///
/// Types private to the file stay beside what they serve; `Limits.swift` holds the limits of a module; tests
/// may keep the types of their fixtures together.
struct OneType: TidyRule {
    let name = "a file holds one type, and has its name"
    let reason = "What one looks for is found by its name, without a search."

    private let kinds: Set<String> = ["struct", "enum", "class", "actor", "protocol"]

    func findings(in tree: SourceTree) -> [Finding] {
        tree.files(under: "Sources/").filter { $0.fileExtension == "swift" && !$0.isGenerated }.flatMap(
            findings)
    }

    private func findings(_ file: SourceFile) -> [Finding] {
        let types = topLevelTypes(of: file).filter {
            !(file.name == "Limits.swift" && $0.text.hasSuffix("Limits"))
        }
        let stem = file.name.dropLast(".swift".count).prefix { $0 != "+" }
        let second = types.dropFirst().map { type in
            Finding(path: file.path, line: type.line, text: "\(type.text) is a second type of the file")
        }
        guard let first = types.first, first.text != stem else { return second }
        return [Finding(path: file.path, line: first.line, text: "\(first.text) in a file named \(stem)")]
            + second
    }

    private func topLevelTypes(of file: SourceFile) -> [SwiftToken] {
        var depth = 0
        var types: [SwiftToken] = []
        for (index, token) in file.tokens.enumerated() {
            if token.text == "{" { depth += 1 }
            if token.text == "}" { depth -= 1 }
            guard depth == 0, kinds.contains(token.text), index + 1 < file.tokens.count else { continue }
            let before = file.tokens[max(0, index - 3)..<index].filter { $0.line == token.line }.map(\.text)
            guard !before.contains("private"), !before.contains("fileprivate"), !before.contains("import")
            else {
                continue
            }
            let next = file.tokens[index + 1]
            if next.isWord, before.last != ":", before.last != "," { types.append(next) }
        }
        return types
    }
}
