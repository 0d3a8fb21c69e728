// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// No module shares its name with a type inside it.
struct ModuleNames: TidyRule {
    let name = "no module shares its name with a type inside it"
    let reason = "Swift then reads `Module.Type` as a member of the type, and nothing can name the module."

    private let kinds: Set<String> = ["struct", "enum", "class", "actor", "protocol", "typealias"]

    func findings(in tree: SourceTree) -> [Finding] {
        tree.swift.filter { $0.layer != nil }.flatMap { file in
            file.tokens.indices.dropFirst().compactMap { index in
                let type = file.tokens[index]
                guard type.text == file.target, kinds.contains(file.tokens[index - 1].text) else {
                    return nil
                }
                return Finding(path: file.path, line: type.line, text: "\(type.text) is its module's name")
            }
        }
    }
}
