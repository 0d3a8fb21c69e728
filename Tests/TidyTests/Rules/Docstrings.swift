// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Every `package` declaration has a docstring that adds to its name.
///
/// What a protocol asks for is described there, once: the store's methods, the constants of a rule of law. So
/// a declaration needs no second text when its file names a protocol of ours that asks for it, or when it is
/// one of the standard library's.
struct Docstrings: TidyRule {
    let name = "every package declaration has a docstring"
    let reason = "A declaration that is hard to describe is wrong; the next reader gets it described."

    /// Of CustomStringConvertible, Comparable, Equatable and Hashable.
    private let standard = [
        "var description: String", "static func < (", "static func == (", "func hash(into ",
    ]

    func findings(in tree: SourceTree) -> [Finding] {
        let asked = requirements(in: tree)
        return tree.files(under: "Sources/").filter { $0.fileExtension == "swift" }.flatMap {
            file -> [Finding] in
            let described = Set(file.tokens.flatMap { asked[$0.text] ?? [] })
            return file.lines.indices.compactMap { index in
                guard let declaration = declaration(file.lines[index]), !isDescribed(index, in: file) else {
                    return nil
                }
                guard !standard.contains(where: declaration.hasPrefix),
                    !described.contains(name(of: declaration))
                else { return nil }
                return Finding(
                    path: file.path, line: index + 1, text: "no docstring: \(declaration.prefix(60))")
            }
        }
    }

    /// What each protocol of the project asks for, by name.
    private func requirements(in tree: SourceTree) -> [String: Set<String>] {
        var requirements: [String: Set<String>] = [:]
        var inherited: [String: [String]] = [:]
        for file in tree.swift {
            var current: String?
            for (index, token) in file.tokens.enumerated().dropLast() {
                let next = file.tokens[index + 1].text
                if token.text == "protocol" {
                    current = next
                    inherited[next] = file.tokens[(index + 2)...].prefix { $0.text != "{" }.map(\.text)
                }
                if token.text == "extension" || token.text == "struct" { current = nil }
                guard let current, ["func", "var", "associatedtype"].contains(token.text) else { continue }
                requirements[current, default: []].insert(next)
            }
        }
        for (name, others) in inherited {
            for other in others { requirements[name, default: []].formUnion(requirements[other] ?? []) }
        }
        return requirements
    }

    /// `read` of `func read(_ key: ResourceKey)`.
    private func name(of declaration: Substring) -> String {
        let words = declaration.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
        let kinds: Set<Substring> = ["func", "var", "let", "typealias"]
        guard let kind = words.firstIndex(where: kinds.contains), kind + 1 < words.count else { return "" }
        return String(words[kind + 1])
    }

    /// What follows `package`, when the line declares something.
    private func declaration(_ line: Substring) -> Substring? {
        var rest = line.drop { $0 == " " }
        while rest.hasPrefix("@"), !rest.hasPrefix("@available"), let space = rest.firstIndex(of: " ") {
            rest = rest[space...].drop { $0 == " " }
        }
        guard rest.hasPrefix("package ") else { return nil }
        let declaration = rest.dropFirst("package ".count)
        return declaration.hasPrefix("import ") || declaration.hasPrefix("extension ") ? nil : declaration
    }

    /// Whether the nearest line above, attributes aside, is a docstring.
    private func isDescribed(_ index: Int, in file: SourceFile) -> Bool {
        for line in file.lines[..<index].reversed() {
            let text = line.drop { $0 == " " }
            if text.hasPrefix("@") { continue }
            return text.hasPrefix("///") || text.hasSuffix("*/")
        }
        return false
    }
}
