// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// The functions by name. Each group has its file.
enum FunctionTable {
    static let all: [String: FunctionBuilder] = {
        let groups = [
            existence, filtering, subsetting, combining, conversion, strings, texts, mathematics, boundaries,
            tree, utility, types, fhir, services, definitions,
        ]
        var all: [String: FunctionBuilder] = [:]
        for group in groups { all.merge(group) { first, _ in first } }
        return all
    }()

    /// What a function takes, for checks before it runs.
    struct Input: Sendable {
        let kinds: Set<SystemKind>
        let words: String

        static let string = Input(kinds: [.string], words: "a string")
        static let number = Input(kinds: [.integer, .decimal, .quantity], words: "a number")
    }

    /// A function of one item. An argument that is empty is nil.
    static func scalar(
        _ arguments: ClosedRange<Int> = 0...0, on input: Input? = nil, taking argument: Input? = nil,
        gives system: SystemKind? = nil, _ body: @escaping ScalarOperation.Body
    ) -> FunctionBuilder {
        { (compiler, call) throws(PathError) in
            try call.expectArguments(arguments)
            if let input { try call.expectInput(input.kinds, input.words, in: compiler.mode) }
            let operations = try compiler.arguments(of: call, taking: argument)
            let operation = ScalarOperation(
                input: call.input.operation, arguments: operations, offset: call.offset, body: body)
            return Compiled(operation, system: system)
        }
    }

    /// A function of a whole collection; `keepsTypes` when the items it gives come from the input.
    static func collection(
        _ arguments: ClosedRange<Int> = 0...0, keepsTypes: Bool = false, gives system: SystemKind? = nil,
        _ body: @escaping CollectionOperation.Body
    ) -> FunctionBuilder {
        { (compiler, call) throws(PathError) in
            try call.expectArguments(arguments)
            let operations = try compiler.arguments(of: call)
            let operation = CollectionOperation(
                input: call.input.operation, arguments: operations, offset: call.offset, body: body)
            return Compiled(
                operation, types: keepsTypes ? call.input.types : nil,
                system: keepsTypes ? call.input.system : system)
        }
    }

    /// A function without arguments that pulls from its input and can stop early.
    static func stream(
        keepsTypes: Bool = false, gives system: SystemKind? = nil, _ body: @escaping StreamOperation.Body
    ) -> FunctionBuilder {
        { (compiler, call) throws(PathError) in
            try call.expectArguments(0...0)
            let operation = StreamOperation(input: call.input.operation, offset: call.offset, body: body)
            return Compiled(
                operation, types: keepsTypes ? call.input.types : nil,
                system: keepsTypes ? call.input.system : system)
        }
    }
}
