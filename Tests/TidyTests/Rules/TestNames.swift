// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Tests are named as sentences.
struct TestNames: TidyRule {
    let name = "a test says a sentence"
    let reason = "The list of tests is the specification that a new developer reads."

    func findings(in tree: SourceTree) -> [Finding] {
        tree.files(under: "Tests/").filter { $0.fileExtension == "swift" }.flatMap { file in
            file.tokens.indices.dropFirst().compactMap { index in
                let token = file.tokens[index]
                guard token.text == "Test", file.tokens[index - 1].text == "@" else { return nil }
                let hasSentence = file.literals.contains {
                    ($0.line == token.line || $0.line == token.line + 1) && $0.text.contains(" ")
                }
                return hasSentence
                    ? nil : Finding(path: file.path, line: token.line, text: "a test without a sentence")
            }
        }
    }
}
