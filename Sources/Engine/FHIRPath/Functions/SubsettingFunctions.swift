// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// FHIRPath 5.3
extension FunctionTable {
    static let subsetting: [String: FunctionBuilder] = [
        "first": stream(keepsTypes: true) { (input, focus, emit) throws(PathError) in
            var isGoingOn = true
            _ = try input.each(focus) { (item) throws(PathError) in
                isGoingOn = try emit(item)
                return false
            }
            return isGoingOn
        },
        "last": collection(keepsTypes: true) { (items, _, _) throws(PathError) in Array(items.suffix(1)) },
        "single": stream(keepsTypes: true) { (input, focus, emit) throws(PathError) in
            guard let item = try input.single(focus) else { return true }
            return try emit(item)
        },
        "tail": collection(keepsTypes: true) { (items, _, _) throws(PathError) in Array(items.dropFirst()) },
        "skip": collection(1...1, keepsTypes: true) { (items, arguments, focus) throws(PathError) in
            Array(items.dropFirst(max(0, try number(arguments[0], focus) ?? 0)))
        },
        "take": collection(1...1, keepsTypes: true) { (items, arguments, focus) throws(PathError) in
            Array(items.prefix(max(0, try number(arguments[0], focus) ?? 0)))
        },
        "sort": { (compiler, call) throws(PathError) in try SortFunction.compiled(compiler, call) },
        "intersect": collection(1...1, keepsTypes: true) { (items, arguments, focus) throws(PathError) in
            let others = try arguments[0].collect(focus)
            return try items.distinct(in: focus.scope).filtered(areAmong: others, true, in: focus.scope)
        },
        "exclude": collection(1...1, keepsTypes: true) { (items, arguments, focus) throws(PathError) in
            let others = try arguments[0].collect(focus)
            return try items.filtered(areAmong: others, false, in: focus.scope)
        },
    ]

    private static func number(_ argument: any Operation, _ focus: Focus) throws(PathError) -> Int? {
        guard let item = try argument.single(focus)?.systemValue else { return nil }
        guard case .integer(let number) = item else {
            throw PathError(.evaluation, "a whole number is needed", at: argument.site)
        }
        return number
    }
}
