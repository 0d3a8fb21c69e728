// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// FHIR R4 2.9.1.4
extension FunctionTable {
    static let fhir: [String: FunctionBuilder] = [
        "extension": { (compiler, call) throws(PathError) in
            if call.input.isEmpty { return .empty }
            let operation = try extensions(compiler, call)
            let isFirst = (call.input.operation as? FocusOperation)?.part == .this && call.input.types != nil
            let roots = isFirst ? ["extension"] : call.input.roots
            return Compiled(operation, types: compiler.catalog.type("Extension").map { [$0] }, roots: roots)
        },
        // Not in the specification, but in the R4 search parameter QuestionnaireResponse.item-subject.
        "hasExtension": { (compiler, call) throws(PathError) in
            let input = try extensions(compiler, call)
            return Compiled(
                StreamOperation(input: input) { (input, focus, emit) throws(PathError) in
                    try emit(.boolean(try !input.isEmpty(focus)))
                })
        },
        "hasValue": collection { (items, _, _) throws(PathError) in
            guard items.count == 1, let item = items.first else { return [.boolean(false)] }
            guard case .node(let node) = item else { return [.boolean(true)] }
            return [.boolean(node.type.isPrimitive && node.value != nil)]
        },
        "getValue": collection { (items, _, _) throws(PathError) in
            guard items.count == 1, let node = items[0].node, node.type.isPrimitive,
                let value = node.systemValue
            else {
                return []
            }
            return [value]
        },
        "resolve": { (compiler, call) throws(PathError) in
            try call.expectArguments(0...0)
            if call.input.isEmpty { return .empty }
            let operation = ResolveOperation(input: call.input.operation, catalog: compiler.catalog)
            return Compiled(operation, roots: call.input.roots)
        },
    ]

    private static func extensions(
        _ compiler: Compiler, _ call: FunctionCall
    ) throws(PathError)
        -> any Operation
    {
        try call.expectArguments(1...1)
        let url = try compiler.compile(call.arguments[0], this: call.this).operation
        return ExtensionOperation(input: call.input.operation, url: url, catalog: compiler.catalog)
    }
}
