// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// `extension(url)`
final class ExtensionOperation: Operation {
    let input: any Operation
    let url: any Operation
    private let type: PathType?
    let site: Int?

    init(input: any Operation, url: any Operation, catalog: TypeCatalog, offset: Int) {
        site = offset
        self.input = input
        self.url = url
        type = catalog.type("Extension")
    }

    func each(_ focus: Focus, _ emit: Emit) throws(PathError) -> Bool {
        guard let url = try url.single(focus)?.text, let type else { return true }
        return try input.each(focus) { (item) throws(PathError) in
            guard case .node(let node) = item else { return true }
            let holder = node.type.isPrimitive ? node.sibling : node.value
            guard let extensions = holder?["extension"] else { return true }
            for value in extensions.elements where value["url"]?.isString(url) == true {
                if try !emit(.node(PathNode(value: value, sibling: nil, type: type))) { return false }
            }
            return true
        }
    }
}
