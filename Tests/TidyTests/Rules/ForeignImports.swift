// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Each layer imports only the packages that its work needs.
///
/// Hummingbird, NIO and Mustache belong to Web, ArgumentParser to App, SQL libraries to Storage (they are C
/// targets of that layer), and the Engine does without Foundation, which is slow and loses decimals.
struct ForeignImports: TidyRule {
    let name = "each layer imports only what its work needs"
    let reason = "Knowledge of HTTP, SQL or a terminal in the wrong layer cannot be taken out again."

    private let language: Set<String> = ["Dispatch", "Glibc", "Musl", "Darwin", "Swift", "Synchronization"]

    func findings(in tree: SourceTree) -> [Finding] {
        let ours = Set(tree.files.compactMap { $0.layer == nil ? nil : $0.target })
        return tree.swift.flatMap { file -> [Finding] in
            guard let layer = file.layer else { return [] }
            let allowed = layer.foreign.union(language).union(ours)
            return file.imports.filter { !allowed.contains($0.text) }.map { module in
                let text = "\(layer.rawValue) may not import \(module.text)"
                return Finding(path: file.path, line: module.line, text: text)
            }
        }
    }
}
