// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// FHIRPath 6.3, 5.2.4 and 10.2
extension FunctionTable {
    static let types: [String: FunctionBuilder] = [
        "is": { (compiler, call) throws(PathError) in
            let test = try typeTest(compiler, call)
            return Compiled(TypeTestOperation(input: call.input.operation, test: test), system: .boolean)
        },
        "as": { (compiler, call) throws(PathError) in
            let test = try typeTest(compiler, call)
            return compiler.cast(call.input, test, isOfOne: compiler.mode == .strict, at: call.offset)
        },
        "ofType": { (compiler, call) throws(PathError) in
            compiler.cast(call.input, try typeTest(compiler, call), at: call.offset)
        },
        "type": { (compiler, call) throws(PathError) in
            try call.expectArguments(0...0)
            return Compiled(
                StreamOperation(input: call.input.operation, offset: call.offset) {
                    (input, focus, emit) throws(PathError) in
                    try input.each(focus) { (item) throws(PathError) in
                        try emit(.typeInfo(info(of: item)))
                    }
                })
        },
    ]

    private static func typeTest(_ compiler: Compiler, _ call: FunctionCall) throws(PathError) -> TypeTest {
        try call.expectArguments(1...1)
        guard let name = call.arguments[0].typeName else {
            throw PathError(.badArguments, "\(call.name)() takes the name of a type", at: call.offset)
        }
        return try TypeTest(name, in: compiler.catalog, at: call.arguments[0].offset ?? call.offset)
    }

    private static func info(of item: PathItem) -> PathTypeInfo {
        guard case .node(let node) = item else {
            let name = String(item.typeName.dropFirst("System.".count))
            return PathTypeInfo(namespace: "System", name: name, baseType: "System.Any")
        }
        let base = node.type.lineage.count > 1 ? "FHIR." + node.type.lineage[1] : nil
        return PathTypeInfo(namespace: "FHIR", name: node.typeName, baseType: base)
    }
}
