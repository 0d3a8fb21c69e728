// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Only the program prints; everything else returns, throws or logs.
struct Printing: TidyRule {
    let name = "only the program prints"
    let reason = "A library that prints can put a patient's data on a terminal, past the log and the law."

    private let printers: Set<String> = ["print", "debugPrint", "dump", "NSLog"]

    func findings(in tree: SourceTree) -> [Finding] {
        tree.swift.filter { $0.layer != nil && $0.layer != .app }.flatMap { file -> [Finding] in
            let own = functions(of: file.tokens)
            return file.tokens.indices.compactMap { index -> Finding? in
                let token = file.tokens[index]
                guard printers.contains(token.text), !own.contains(token.text), isCall(index, in: file.tokens)
                else {
                    return nil
                }
                return Finding(path: file.path, line: token.line, text: "\(token.text)(…)")
            }
        }
    }

    /// Names that the file declares as functions of its own.
    private func functions(of tokens: [SwiftToken]) -> Set<String> {
        Set(zip(tokens, tokens.dropFirst()).filter { $0.0.text == "func" }.map(\.1.text))
    }

    /// Whether a global function is called here.
    private func isCall(_ index: Int, in tokens: [SwiftToken]) -> Bool {
        let before = index > 0 ? tokens[index - 1].text : ""
        return before != "." && index + 1 < tokens.count && tokens[index + 1].text == "("
    }
}
