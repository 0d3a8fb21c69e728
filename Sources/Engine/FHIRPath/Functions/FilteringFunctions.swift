// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// FHIRPath 5.2, and `iif`, `aggregate` of 5.5 and 7.1.
extension FunctionTable {
    static let filtering: [String: FunctionBuilder] = [
        "where": { (compiler, call) throws(PathError) in
            try call.expectArguments(1...1)
            let criteria = try compiler.criterion(0, of: call).operation
            if call.input.isEmpty { return .empty }
            return Compiled(
                WhereOperation(input: call.input.operation, criteria: criteria, offset: call.offset),
                types: call.input.types,
                system: call.input.system, roots: call.input.roots)
        },
        "select": { (compiler, call) throws(PathError) in
            try call.expectArguments(1...1)
            let projection = try compiler.projection(0, of: call)
            if call.input.isEmpty { return .empty }
            return Compiled(
                SelectOperation(
                    input: call.input.operation, projection: projection.operation, offset: call.offset),
                types: projection.types, system: projection.system, roots: call.input.roots)
        },
        "repeat": repeating { (items, projection, focus) throws(PathError) in
            try repeated(items, projection, focus, isDistinct: true)
        },
        "repeatAll": repeating { (items, projection, focus) throws(PathError) in
            try repeated(items, projection, focus, isDistinct: false)
        },
        "iif": { (compiler, call) throws(PathError) in
            try call.expectArguments(2...3)
            let criteria = try compiler.criterion(0, of: call).operation
            let chosen = try compiler.projection(1, of: call).operation
            let otherwise = call.arguments.count > 2 ? try compiler.projection(2, of: call).operation : nil
            return Compiled(
                StreamOperation(input: call.input.operation, offset: call.offset) {
                    (input, focus, emit) throws(PathError) in
                    let item = try input.single(focus)
                    let inner = item.map { focus.on($0, index: focus.index) } ?? focus
                    if try criteria.truth(inner) == true { return try chosen.each(inner, emit) }
                    return try otherwise?.each(inner, emit) ?? true
                })
        },
        "aggregate": { (compiler, call) throws(PathError) in
            try call.expectArguments(1...2)
            let step = try compiler.projection(0, of: call).operation
            let start =
                call.arguments.count > 1 ? try compiler.compile(call.arguments[1], this: call.this) : nil
            return Compiled(
                CollectionOperation(input: call.input.operation, arguments: [], offset: call.offset) {
                    (items, _, focus) throws(PathError) in
                    var total = try start?.operation.collect(focus) ?? []
                    for (index, item) in items.enumerated() {
                        try focus.scope.spend()
                        total = try step.collect(focus.on(item, index: index, total: total))
                    }
                    return total
                })
        },
        "defineVariable": { (compiler, call) throws(PathError) in try definition(compiler, call) },
    ]

    private typealias Repetition =
        @Sendable (_ items: [PathItem], _ projection: any Operation, _ focus: Focus)
        throws(PathError) -> [PathItem]

    private static func repeating(_ repetition: @escaping Repetition) -> FunctionBuilder {
        { (compiler, call) throws(PathError) in
            try call.expectArguments(1...1)
            let projection = try compiler.compile(call.arguments[0], this: nil).operation
            return Compiled(
                CollectionOperation(input: call.input.operation, arguments: [projection], offset: call.offset)
                {
                    (items, arguments, focus) throws(PathError) in
                    try repetition(items, arguments[0], focus)
                })
        }
    }

    private static func repeated(
        _ items: [PathItem], _ projection: any Operation, _ focus: Focus, isDistinct: Bool
    ) throws(PathError) -> [PathItem] {
        var found: [PathItem] = []
        var next = items
        while !next.isEmpty {
            var fresh: [PathItem] = []
            for (index, item) in next.enumerated() {
                try focus.scope.spend()
                for child in try projection.collect(focus.on(item, index: index)) {
                    if isDistinct, try found.contains(child, in: focus.scope) { continue }
                    guard found.count < PathLimits.itemsMax else {
                        throw PathError(.tooMuch, "repeat() gives more than \(PathLimits.itemsMax) items")
                    }
                    found.append(child)
                    fresh.append(child)
                }
            }
            next = fresh
        }
        return found
    }

    /// `defineVariable(name [, value])`: the input goes on, and what follows in the chain sees `%name`.
    private static func definition(_ compiler: Compiler, _ call: FunctionCall) throws(PathError) -> Compiled {
        try call.expectArguments(1...2)
        guard case .literal(.string(let name)) = call.arguments[0] else {
            throw PathError(
                .badArguments, "defineVariable() takes a name in quotes, and a value", at: call.offset)
        }
        let system: Set<String> = ["context", "resource", "rootResource", "ucum", "sct", "loinc"]
        if compiler.variables[name] != nil || system.contains(name) {
            throw PathError(.badVariable, "there is a variable %\(name) already", at: call.offset)
        }
        let value = call.arguments.count > 1 ? try compiler.projection(1, of: call).operation : nil
        let place = call.offset
        let operation = StreamOperation(input: call.input.operation, offset: call.offset) {
            (input, focus, emit) throws(PathError) in
            let items = try input.collect(focus)
            var kept = items
            if let value {
                let inner = items.count == 1 ? focus.on(items[0], index: 0) : focus
                kept = try value.collect(inner)
            }
            focus.scope.define(place, as: kept)
            for item in items where try !emit(item) { return false }
            return true
        }
        var result = Compiled(
            operation, types: call.input.types, system: call.input.system, roots: call.input.roots)
        result.variables[name] = place
        return result
    }
}
