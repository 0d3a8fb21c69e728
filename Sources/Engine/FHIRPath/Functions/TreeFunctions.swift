// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// FHIRPath 5.8
extension FunctionTable {
    static let tree: [String: FunctionBuilder] = [
        "children": { (compiler, call) throws(PathError) in
            try call.expectArguments(0...0)
            let catalog = compiler.catalog
            return Compiled(
                StreamOperation(input: call.input.operation) { (input, focus, emit) throws(PathError) in
                    try input.each(focus) { (item) throws(PathError) in
                        guard case .node(let node) = item else { return true }
                        return try node.eachChild(in: catalog, emit)
                    }
                })
        },
        "descendants": { (compiler, call) throws(PathError) in
            try call.expectArguments(0...0)
            let catalog = compiler.catalog
            return Compiled(
                StreamOperation(input: call.input.operation) { (input, focus, emit) throws(PathError) in
                    try input.each(focus) { (item) throws(PathError) in
                        guard case .node(let node) = item else { return true }
                        return try eachDescendant(of: node, in: catalog, emit)
                    }
                })
        },
    ]

    private static func eachDescendant(
        of node: PathNode, in catalog: TypeCatalog, _ emit: Emit
    ) throws(PathError) -> Bool {
        // The depth of a document is limited when it is parsed, so this recursion is too.
        try node.eachChild(in: catalog) { (item) throws(PathError) in
            guard try emit(item) else { return false }
            guard case .node(let child) = item else { return true }
            return try eachDescendant(of: child, in: catalog, emit)
        }
    }
}
