// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// FHIRPath 5.4
extension FunctionTable {
    static let combining: [String: FunctionBuilder] = [
        "union": collection(1...1) { (items, arguments, focus) throws(PathError) in
            (items + (try arguments[0].collect(focus))).distinct
        },
        "combine": collection(1...1) { (items, arguments, focus) throws(PathError) in
            items + (try arguments[0].collect(focus))
        },
    ]
}
