// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// FHIRPath 5.8
extension FunctionTable {
    static let tree: [String: FunctionBuilder] = [
        "children": { (compiler, call) throws(PathError) in
            try call.expectArguments(0...0)
            let catalog = compiler.catalog
            return Compiled(
                StreamOperation(input: call.input.operation, offset: call.offset) {
                    (input, focus, emit) throws(PathError) in
                    try input.each(focus) { (item) throws(PathError) in
                        try focus.scope.spend()
                        guard case .node(let node) = item else { return true }
                        return try node.eachChild(in: catalog, emit)
                    }
                })
        },
        "descendants": { (compiler, call) throws(PathError) in
            try call.expectArguments(0...0)
            let catalog = compiler.catalog
            return Compiled(
                StreamOperation(input: call.input.operation, offset: call.offset) {
                    (input, focus, emit) throws(PathError) in
                    try input.each(focus) { (item) throws(PathError) in
                        guard case .node(let node) = item else { return true }
                        return try eachDescendant(of: node, in: catalog, focus.scope, emit)
                    }
                })
        },
    ]

    /// In document order. A loop rather than a recursion, so that calls after each other do not multiply the
    /// depth of the stack.
    private static func eachDescendant(
        of node: PathNode, in catalog: TypeCatalog, _ scope: PathScope, _ emit: Emit
    ) throws(PathError) -> Bool {
        var waiting: [PathNode] = []
        func push(_ parent: PathNode) throws(PathError) {
            let start = waiting.count
            _ = try parent.eachChild(in: catalog) { (item) throws(PathError) in
                try scope.spend()
                if case .node(let child) = item { waiting.append(child) }
                return true
            }
            waiting[start...].reverse()
        }
        try push(node)
        while let next = waiting.popLast() {
            guard try emit(.node(next)) else { return false }
            try push(next)
        }
        return true
    }
}
