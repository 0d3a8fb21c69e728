// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// `resolve()`: contained resources, entries of the Bundle at hand, and what the resolver of the environment
/// finds. Nothing is fetched here.
///
/// A reference that leads nowhere gives nothing. For search parameters, which only ask for the type, it gives
/// an empty node of the type that its text names.
final class ResolveOperation: Operation {
    let input: any Operation
    private let catalog: TypeCatalog
    let guessesType: Bool
    let site: Int?

    init(input: any Operation, catalog: TypeCatalog, guessesType: Bool, offset: Int) {
        site = offset
        self.input = input
        self.catalog = catalog
        self.guessesType = guessesType
    }

    func each(_ focus: Focus, _ emit: Emit) throws(PathError) -> Bool {
        try input.each(focus) { (item) throws(PathError) in
            guard let target = try target(of: item, in: focus.scope) else { return true }
            return try emit(.node(target))
        }
    }

    private func target(of item: PathItem, in scope: PathScope) throws(PathError) -> PathNode? {
        guard let node = item.node, node.type.name == "Reference" else {
            guard let text = item.text else { return nil }
            return try target(named: text, from: item.node?.value, in: scope)
        }
        if let text = node.value?["reference"]?.string,
            let target = try target(named: text, from: node.value, in: scope)
        {
            return target
        }
        guard guessesType, let name = node.value?["type"]?.string, let type = catalog.type(name) else {
            return nil
        }
        return PathNode(value: nil, sibling: nil, type: type)
    }

    private func target(
        named text: String, from place: JSONValue?, in scope: PathScope
    ) throws(PathError) -> PathNode? {
        let reference = FHIRReference(text)
        let bundle = bundle(in: scope)
        if case .fragment(let id) = reference {
            let holder = place.flatMap { bundle?.entry(around: $0)?.resource }
            return (holder ?? scope.rootResource).flatMap { contained(id, in: $0) }
        }
        if let found = try bundle?.resource(text, reference, from: place, scope) ?? nil {
            return node(found)
        }
        if let found = scope.environment.services.resolve?(text) { return node(found) }
        guard guessesType else { return nil }
        switch reference {
        case .relative(let key, _), .absolute(_, let key?, _):
            return catalog.type(key.type.name).map { PathNode(value: nil, sibling: nil, type: $0) }
        default: return nil
        }
    }

    private func node(_ resource: JSONValue) -> PathNode? {
        catalog.type(of: resource).map { PathNode(value: resource, sibling: nil, type: $0) }
    }

    private func contained(_ id: String, in resource: JSONValue) -> PathNode? {
        let name = id.hasPrefix("#") ? String(id.dropFirst()) : id
        // `#` alone is the resource itself, seen from one that it contains.
        if name.isEmpty { return node(resource) }
        return resource["contained"]?.elements.first { $0["id"]?.string == name }.flatMap { node($0) }
    }

    private func bundle(in scope: PathScope) -> BundleEntries? {
        guard let root = scope.rootResource, root["resourceType"]?.isString("Bundle") == true else {
            return nil
        }
        return BundleEntries(root)
    }
}
