// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Compiles one call of one function.
typealias FunctionBuilder = @Sendable (Compiler, FunctionCall) throws(PathError) -> Compiled

extension Compiler {
    func function(_ call: FunctionCall) throws(PathError) -> Compiled {
        guard let builder = FunctionTable.all[call.name] else {
            throw PathError(.unknownFunction, "there is no function \(call.name)()", at: call.offset)
        }
        return try builder(self, call)
    }

    /// The arguments of a function that is not a loop: they see the same `$this` as the call.
    func arguments(of call: FunctionCall) throws(PathError) -> [any Operation] {
        var operations: [any Operation] = []
        for argument in call.arguments { operations.append(try compile(argument, this: call.this).operation) }
        return operations
    }

    /// An argument that is evaluated for each item of the input, which is then `$this`.
    func criterion(_ index: Int, of call: FunctionCall) throws(PathError) -> Compiled {
        try compile(call.arguments[index], this: call.input.types)
    }
}
