// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// FHIRPath 5.1
extension FunctionTable {
    static let existence: [String: FunctionBuilder] = [
        "empty": stream(gives: .boolean) { (input, focus, emit) throws(PathError) in
            try emit(.boolean(try input.isEmpty(focus)))
        },
        "exists": { (compiler, call) throws(PathError) in
            try call.expectArguments(0...1)
            var input = call.input.operation
            if !call.arguments.isEmpty {
                let criteria = try compiler.criterion(0, of: call).operation
                input = WhereOperation(input: input, criteria: criteria, offset: call.offset)
            }
            return Compiled(
                StreamOperation(input: input, offset: call.offset) { (input, focus, emit) throws(PathError) in
                    try emit(.boolean(try !input.isEmpty(focus)))
                }, system: .boolean)
        },
        "all": { (compiler, call) throws(PathError) in
            try call.expectArguments(1...1)
            let criteria = try compiler.criterion(0, of: call).operation
            return Compiled(
                StreamOperation(input: call.input.operation, offset: call.offset) {
                    (input, focus, emit) throws(PathError) in
                    var index = 0
                    let truth = try input.each(focus) { (item) throws(PathError) in
                        defer { index += 1 }
                        try focus.scope.spend()
                        return try criteria.truth(focus.on(item, index: index)) == true
                    }
                    return try emit(.boolean(truth))
                }, system: .boolean)
        },
        "not": stream(gives: .boolean) { (input, focus, emit) throws(PathError) in
            guard let truth = try input.truth(focus) else { return true }
            return try emit(.boolean(!truth))
        },
        "allTrue": booleans { !$0.contains(false) },
        "anyTrue": booleans { $0.contains(true) },
        "allFalse": booleans { !$0.contains(true) },
        "anyFalse": booleans { $0.contains(false) },
        "count": stream(gives: .integer) { (input, focus, emit) throws(PathError) in
            var count = 0
            _ = try input.each(focus) { (_) throws(PathError) in
                count += 1
                return true
            }
            return try emit(.integer(count))
        },
        "isDistinct": collection(gives: .boolean) { (items, _, focus) throws(PathError) in
            [.boolean(try items.distinct(in: focus.scope).count == items.count)]
        },
        "distinct": collection(keepsTypes: true) { (items, _, focus) throws(PathError) in
            try items.distinct(in: focus.scope)
        },
        "subsetOf": collection(1...1, gives: .boolean) { (items, arguments, focus) throws(PathError) in
            [.boolean(try items.isSubset(of: try arguments[0].collect(focus), in: focus.scope))]
        },
        "supersetOf": collection(1...1, gives: .boolean) { (items, arguments, focus) throws(PathError) in
            [.boolean(try arguments[0].collect(focus).isSubset(of: items, in: focus.scope))]
        },
    ]

    private static func booleans(_ test: @escaping @Sendable ([Bool]) -> Bool) -> FunctionBuilder {
        collection(gives: .boolean) { (items, _, _) throws(PathError) in
            var truths: [Bool] = []
            for item in items {
                guard case .boolean(let truth) = item.systemValue else {
                    throw PathError(.evaluation, "only booleans fit here")
                }
                truths.append(truth)
            }
            return [.boolean(test(truths))]
        }
    }
}
