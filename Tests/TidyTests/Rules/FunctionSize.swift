// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A function fits a screen: 60 lines from its name to its last brace.
struct FunctionSize: TidyRule {
    let name = "a function fits a screen"
    let reason = "What cannot be seen at once is not checked at once; 60 lines are enough for one thing."

    private let linesMax = 60

    func findings(in tree: SourceTree) -> [Finding] {
        tree.swift.filter { !$0.isGenerated }.flatMap { file in
            file.tokens.indices.compactMap { index in
                guard isFunction(index, in: file.tokens), let end = lastLine(from: index, in: file.tokens)
                else {
                    return nil
                }
                let length = end - file.tokens[index].line + 1
                guard length > linesMax else { return nil }
                return Finding(
                    path: file.path, line: file.tokens[index].line, text: "a function of \(length) lines")
            }
        }
    }

    private func isFunction(_ index: Int, in tokens: [SwiftToken]) -> Bool {
        let before = index > 0 ? tokens[index - 1].text : ""
        guard before != ".", before != "`" else { return false }
        return tokens[index].text == "func" || tokens[index].text == "init"
    }

    /// The line of the brace that closes the body; nil for a requirement of a protocol, which has none.
    private func lastLine(from start: Int, in tokens: [SwiftToken]) -> Int? {
        var parentheses = 0
        var braces = 0
        for index in (start + 1)..<max(start + 1, tokens.count) {
            switch tokens[index].text {
            case "(", "[": parentheses += 1
            case ")", "]": parentheses -= 1
            case "{" where parentheses == 0: braces += 1
            case "}" where parentheses == 0:
                braces -= 1
                if braces == 0 { return tokens[index].line }
                if braces < 0 { return nil }
            case "func", "init", "var", "static", "mutating", "subscript", "associatedtype":
                if braces == 0, parentheses == 0, index > start + 1 { return nil }
            default: break
            }
        }
        return nil
    }
}
