// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// FHIRPath 6.3 and 5.2.4
extension FunctionTable {
    static let types: [String: FunctionBuilder] = [
        "is": { (compiler, call) throws(PathError) in
            let test = try typeTest(compiler, call)
            return Compiled(TypeTestOperation(input: call.input.operation, test: test))
        },
        "as": { (compiler, call) throws(PathError) in compiler.cast(call.input, try typeTest(compiler, call))
        },
        "ofType": { (compiler, call) throws(PathError) in
            compiler.cast(call.input, try typeTest(compiler, call))
        },
    ]

    private static func typeTest(_ compiler: Compiler, _ call: FunctionCall) throws(PathError) -> TypeTest {
        try call.expectArguments(1...1)
        guard let name = call.arguments[0].typeName else {
            throw PathError(.badArguments, "\(call.name)() takes the name of a type", at: call.offset)
        }
        return try TypeTest(name, in: compiler.catalog, at: call.offset)
    }
}
