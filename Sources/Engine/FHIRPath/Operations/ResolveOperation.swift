// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// `resolve()` as far as the text of a reference goes: the type of what it names, and contained resources.
///
/// Nothing is fetched. A reference whose type cannot be told gives nothing, as the specification asks for
/// references that cannot be resolved.
final class ResolveOperation: Operation {
    let input: any Operation
    private let catalog: TypeCatalog

    init(input: any Operation, catalog: TypeCatalog) {
        self.input = input
        self.catalog = catalog
    }

    func each(_ focus: Focus, _ emit: Emit) throws(PathError) -> Bool {
        try input.each(focus) { (item) throws(PathError) in
            guard let target = target(of: item, in: focus.scope) else { return true }
            return try emit(.node(target))
        }
    }

    private func target(of item: PathItem, in scope: PathScope) -> PathNode? {
        guard let node = item.node, node.type.name == "Reference" else {
            return item.text.flatMap { target(named: $0, in: scope) }
        }
        if let text = node.value?["reference"]?.string, let target = target(named: text, in: scope) {
            return target
        }
        guard let name = node.value?["type"]?.string, let type = catalog.type(name) else { return nil }
        return PathNode(value: nil, sibling: nil, type: type)
    }

    private func target(named text: String, in scope: PathScope) -> PathNode? {
        switch FHIRReference(text) {
        case .relative(let key, _), .absolute(_, let key?, _):
            return catalog.type(key.type.name).map { PathNode(value: nil, sibling: nil, type: $0) }
        case .fragment(let id):
            guard let root = scope.rootResource else { return nil }
            let name = id.hasPrefix("#") ? String(id.dropFirst()) : id
            guard let contained = root["contained"]?.elements.first(where: { $0["id"]?.string == name }),
                let type = catalog.type(of: contained)
            else { return nil }
            return PathNode(value: contained, sibling: nil, type: type)
        default: return nil
        }
    }
}
