// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Compiles one call of one function.
typealias FunctionBuilder = @Sendable (Compiler, FunctionCall) throws(PathError) -> Compiled

extension Compiler {
    func function(_ call: FunctionCall) throws(PathError) -> Compiled {
        guard let builder = FunctionTable.all[call.name] else {
            throw PathError(.unknownFunction, "there is no function \(call.name)()", at: call.offset)
        }
        var inner = self
        inner.variables.merge(call.input.variables) { _, new in new }
        if Self.ordered.contains(call.name) {
            try expectOrder(call.input, of: "\(call.name)()", at: call.offset)
        }
        var result = try builder(inner, call)
        result.variables.merge(call.input.variables) { own, _ in own }
        result.isUnordered =
            Self.unordered.contains(call.name) || (call.input.isUnordered && call.name != "sort")
        return result
    }

    private static let ordered: Set<String> = ["first", "last", "tail", "skip", "take"]
    private static let unordered: Set<String> = ["children", "descendants"]

    /// Refuses what depends on an order where there is none, in strict mode (FHIRPath 5.3, 5.8).
    func expectOrder(_ input: Compiled, of name: String, at offset: Int) throws(PathError) {
        guard mode == .strict, input.isUnordered else { return }
        throw PathError(
            .badArguments, "\(name) needs an order, and children() and descendants() have none", at: offset)
    }

    /// The arguments of a function that is not a loop: they see the same `$this` as the call.
    func arguments(
        of call: FunctionCall, taking wanted: FunctionTable.Input? = nil
    ) throws(PathError) -> [any Operation] {
        var operations: [any Operation] = []
        for argument in call.arguments {
            let compiled = try compile(argument, this: call.this)
            if mode == .strict, let wanted, let kinds = compiled.kinds, kinds.isDisjoint(with: wanted.kinds) {
                let found = kinds.map { "\($0)" }.sorted().joined(separator: ", ")
                throw PathError(
                    .badArguments, "\(call.name)() takes \(wanted.words), not \(found)",
                    at: argument.offset ?? call.offset)
            }
            operations.append(compiled.operation)
        }
        return operations
    }

    /// An argument that is evaluated for each item of the input, which is then `$this`.
    func projection(_ index: Int, of call: FunctionCall) throws(PathError) -> Compiled {
        try compile(call.arguments[index], this: call.input.types)
    }

    /// As above where a boolean is wanted. In strict mode a value that can be none is refused.
    func criterion(_ index: Int, of call: FunctionCall) throws(PathError) -> Compiled {
        let criterion = try projection(index, of: call)
        if mode == .strict, let system = criterion.system, system != .boolean {
            throw PathError(
                .badArguments, "\(call.name)() takes a criterion that is true or false, not a \(system)",
                at: call.arguments[index].offset ?? call.offset)
        }
        return criterion
    }
}
