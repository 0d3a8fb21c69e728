// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// FHIRPath 5.2, and `iif`, `aggregate` of 5.5 and 7.1.
extension FunctionTable {
    static let filtering: [String: FunctionBuilder] = [
        "where": { (compiler, call) throws(PathError) in
            try call.expectArguments(1...1)
            if call.input.isEmpty { return .empty }
            let criteria = try compiler.criterion(0, of: call).operation
            return Compiled(
                WhereOperation(input: call.input.operation, criteria: criteria), types: call.input.types,
                roots: call.input.roots)
        },
        "select": { (compiler, call) throws(PathError) in
            try call.expectArguments(1...1)
            if call.input.isEmpty { return .empty }
            let projection = try compiler.criterion(0, of: call)
            return Compiled(
                SelectOperation(input: call.input.operation, projection: projection.operation),
                types: projection.types, roots: call.input.roots)
        },
        "repeat": { (compiler, call) throws(PathError) in
            try call.expectArguments(1...1)
            let projection = try compiler.compile(call.arguments[0], this: nil).operation
            return Compiled(
                CollectionOperation(input: call.input.operation, arguments: [projection]) {
                    (items, arguments, focus) throws(PathError) in
                    try repeated(items, arguments[0], focus)
                })
        },
        "iif": { (compiler, call) throws(PathError) in
            try call.expectArguments(2...3)
            let criteria = try compiler.criterion(0, of: call).operation
            let chosen = try compiler.criterion(1, of: call).operation
            let otherwise = call.arguments.count > 2 ? try compiler.criterion(2, of: call).operation : nil
            return Compiled(
                StreamOperation(input: call.input.operation) { (input, focus, emit) throws(PathError) in
                    let item = try input.single(focus)
                    let inner = item.map { focus.on($0, index: focus.index) } ?? focus
                    if try criteria.truth(inner) == true { return try chosen.each(inner, emit) }
                    return try otherwise?.each(inner, emit) ?? true
                })
        },
        "aggregate": { (compiler, call) throws(PathError) in
            try call.expectArguments(1...2)
            let step = try compiler.criterion(0, of: call).operation
            let start =
                call.arguments.count > 1 ? try compiler.compile(call.arguments[1], this: call.this) : nil
            return Compiled(
                CollectionOperation(input: call.input.operation, arguments: []) {
                    (items, _, focus) throws(PathError) in
                    var total = try start?.operation.collect(focus) ?? []
                    for (index, item) in items.enumerated() {
                        total = try step.collect(focus.on(item, index: index, total: total))
                    }
                    return total
                })
        },
    ]

    private static func repeated(
        _ items: [PathItem], _ projection: any Operation, _ focus: Focus
    ) throws(PathError) -> [PathItem] {
        var found: [PathItem] = []
        var next = items
        while !next.isEmpty {
            var fresh: [PathItem] = []
            for (index, item) in next.enumerated() {
                for child in try projection.collect(focus.on(item, index: index)) {
                    if found.contains(where: { $0.equals(child) == true }) { continue }
                    guard found.count < PathLimits.itemsMax else {
                        throw PathError(.evaluation, "repeat() gives more than \(PathLimits.itemsMax) items")
                    }
                    found.append(child)
                    fresh.append(child)
                }
            }
            next = fresh
        }
        return found
    }
}
