// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Arrows between modules point down: App, Web, Storage and Platform, Engine.
///
/// Storage and Platform do not know each other; only App names a database module, and that follows from the
/// layers.
struct Arrows: TidyRule {
    let name = "arrows between modules point down"
    let reason = "The law is a property of the dependency graph, not of discipline."

    func findings(in tree: SourceTree) -> [Finding] {
        let layers = layersOfModules(in: tree)
        return tree.swift.flatMap { file -> [Finding] in
            guard let layer = file.layer else { return [] }
            return file.imports.compactMap { module in
                guard let other = layers[module.text], !layer.below.contains(other) else { return nil }
                let text = "\(layer.rawValue) may not import \(module.text) of \(other.rawValue)"
                return Finding(path: file.path, line: module.line, text: text)
            }
        }
    }

    private func layersOfModules(in tree: SourceTree) -> [String: Layer] {
        let pairs = tree.files.compactMap { file in
            file.layer.flatMap { layer in file.target.map { ($0, layer) } }
        }
        return Dictionary(pairs) { first, _ in first }
    }
}
