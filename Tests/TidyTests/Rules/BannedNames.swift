// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Types say what they are in the words of the domain, without filler.
///
/// `Service` is for what conforms to the `Service` of ServiceLifecycle.
struct BannedNames: TidyRule {
    let name = "types have names without filler"
    let reason = "Manager, Helper or Util says nothing of what a thing is, and everything ends up in it."

    private let fillers: Set<String> = [
        "Manager", "Helper", "Helpers", "Util", "Utils", "Utility", "Utilities",
    ]
    private let fillersLast: Set<String> = ["Base", "Impl", "Service"]
    private let kinds: Set<String> = ["struct", "enum", "class", "actor", "protocol", "typealias"]

    func findings(in tree: SourceTree) -> [Finding] {
        tree.swift.flatMap { file in
            file.tokens.indices.dropLast().compactMap { index in
                guard kinds.contains(file.tokens[index].text) else { return nil }
                let type = file.tokens[index + 1]
                guard let filler = filler(in: type.text), !isLifecycle(filler, after: index + 2, in: file)
                else {
                    return nil
                }
                return Finding(path: file.path, line: type.line, text: "\(filler) in the name \(type.text)")
            }
        }
    }

    private func filler(in name: String) -> String? {
        var words: [String] = []
        for character in name {
            if character.isUppercase || words.isEmpty { words.append("") }
            words[words.count - 1].append(character)
        }
        return words.first(where: fillers.contains)
            ?? words.last.flatMap { fillersLast.contains($0) ? $0 : nil }
    }

    private func isLifecycle(_ filler: String, after index: Int, in file: SourceFile) -> Bool {
        let conformances = file.tokens[min(index, file.tokens.count)...].prefix { $0.text != "{" }
        return filler == "Service" && conformances.contains { $0.text == "Service" }
    }
}
