// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// The functions by name. Each group has its file.
enum FunctionTable {
    static let all: [String: FunctionBuilder] = {
        let groups = [
            existence, filtering, subsetting, combining, conversion, strings, mathematics, tree, utility,
            types, fhir,
        ]
        var all: [String: FunctionBuilder] = [:]
        for group in groups { all.merge(group) { first, _ in first } }
        return all
    }()

    /// A function of one item. An argument that is empty is nil.
    static func scalar(
        _ arguments: ClosedRange<Int> = 0...0, _ body: @escaping ScalarOperation.Body
    ) -> FunctionBuilder {
        { (compiler, call) throws(PathError) in
            try call.expectArguments(arguments)
            let operations = try compiler.arguments(of: call)
            return Compiled(ScalarOperation(input: call.input.operation, arguments: operations, body: body))
        }
    }

    /// A function of a whole collection; `keepsTypes` when the items it gives come from the input.
    static func collection(
        _ arguments: ClosedRange<Int> = 0...0, keepsTypes: Bool = false,
        _ body: @escaping CollectionOperation.Body
    ) -> FunctionBuilder {
        { (compiler, call) throws(PathError) in
            try call.expectArguments(arguments)
            let operations = try compiler.arguments(of: call)
            let operation = CollectionOperation(
                input: call.input.operation, arguments: operations, body: body)
            return Compiled(operation, types: keepsTypes ? call.input.types : nil)
        }
    }

    /// A function without arguments that pulls from its input and can stop early.
    static func stream(keepsTypes: Bool = false, _ body: @escaping StreamOperation.Body) -> FunctionBuilder {
        { (compiler, call) throws(PathError) in
            try call.expectArguments(0...0)
            let operation = StreamOperation(input: call.input.operation, body: body)
            return Compiled(operation, types: keepsTypes ? call.input.types : nil)
        }
    }
}
