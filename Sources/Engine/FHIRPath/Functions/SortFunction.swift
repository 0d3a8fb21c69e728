// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// `sort()` (FHIRPath 3.0, 5.3).
enum SortFunction {
    /// What items are ordered by; `-` before a key turns the order around, for texts and dates too.
    private struct Key {
        let operation: any Operation
        let isDescending: Bool
    }

    static func compiled(_ compiler: Compiler, _ call: FunctionCall) throws(PathError) -> Compiled {
        var keys: [Key] = []
        for argument in call.arguments {
            if case .negated(let key, _) = argument {
                let operation = try compiler.compile(key, this: call.input.types).operation
                keys.append(Key(operation: operation, isDescending: true))
            } else {
                let operation = try compiler.compile(argument, this: call.input.types).operation
                keys.append(Key(operation: operation, isDescending: false))
            }
        }
        if keys.isEmpty { keys.append(Key(operation: FocusOperation(.this), isDescending: false)) }
        let operation = CollectionOperation(input: call.input.operation, arguments: [], offset: call.offset) {
            [keys] (items, _, focus) throws(PathError) in
            try sorted(items, by: keys, focus)
        }
        return Compiled(operation, types: call.input.types, system: call.input.system)
    }

    /// Sorted by merging, so that equal items keep their order. An item without a key comes first, since what
    /// is turned around is the key, and there is none.
    private static func sorted(
        _ items: [PathItem], by keys: [Key], _ focus: Focus
    ) throws(PathError) -> [PathItem] {
        var rows: [(item: PathItem, values: [PathItem?])] = []
        for (index, item) in items.enumerated() {
            let inner = focus.on(item, index: index)
            var values: [PathItem?] = []
            for key in keys { values.append(try key.operation.single(inner)?.systemValue) }
            rows.append((item, values))
        }
        var width = 1
        while width < rows.count {
            var merged: [(item: PathItem, values: [PathItem?])] = []
            for start in stride(from: 0, to: rows.count, by: 2 * width) {
                var left = start
                var right = min(start + width, rows.count)
                let (leftEnd, rightEnd) = (right, min(start + 2 * width, rows.count))
                while left < leftEnd || right < rightEnd {
                    try focus.scope.spend()
                    var takesRight = left == leftEnd
                    if !takesRight, right < rightEnd {
                        takesRight = try isBefore(rows[right].values, rows[left].values, keys)
                    }
                    merged.append(takesRight ? rows[right] : rows[left])
                    if takesRight { right += 1 } else { left += 1 }
                }
            }
            rows = merged
            width *= 2
        }
        return rows.map(\.item)
    }

    private static func isBefore(
        _ first: [PathItem?], _ second: [PathItem?], _ keys: [Key]
    ) throws(PathError) -> Bool {
        for (position, key) in keys.enumerated() {
            guard let one = first[position], let two = second[position] else {
                if first[position] == nil, second[position] == nil { continue }
                return first[position] == nil
            }
            let order = try one.order(two) ?? 0
            if order != 0 { return (order < 0) != key.isDescending }
        }
        return false
    }
}
