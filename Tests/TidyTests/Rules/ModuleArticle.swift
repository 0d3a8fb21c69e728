// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Each module has an article: purpose, invariants, what it does not know. The program's is ARCHITECTURE.md.
struct ModuleArticle: TidyRule {
    let name = "each module has an article that says what it does not know"
    let reason = "What is absent from a module cannot be read in its code."

    func findings(in tree: SourceTree) -> [Finding] {
        let folders = Set(tree.swift.filter { $0.layer != nil && $0.layer != .app }.map(folder))
        return folders.sorted().compactMap { folder in
            guard let article = tree[folder + "README.md"] else {
                return Finding(path: folder + "README.md", line: 1, text: "the article is missing")
            }
            let words = article.text.lowercased()
            return words.contains("not know") || words.contains("knows no")
                ? nil
                : Finding(
                    path: article.path, line: 1,
                    text: "the article does not say what the module does not know")
        }
    }

    /// `Sources/Engine/FHIRCore/`.
    private func folder(of file: SourceFile) -> String {
        file.path.split(separator: "/").prefix(3).joined(separator: "/") + "/"
    }
}
