// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// FHIRPath 5.4
extension FunctionTable {
    static let combining: [String: FunctionBuilder] = [
        "union": collection(1...1) { (items, arguments, focus) throws(PathError) in
            try (items + (try arguments[0].collect(focus))).distinct(in: focus.scope)
        },
        "combine": collection(1...1) { (items, arguments, focus) throws(PathError) in
            let others = try arguments[0].collect(focus)
            guard items.count + others.count <= PathLimits.itemsMax else {
                throw PathError(.tooMuch, "combine() would give more than \(PathLimits.itemsMax) items")
            }
            return items + others
        },
    ]
}
