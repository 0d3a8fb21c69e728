// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// `[n]`
final class IndexOperation: Operation {
    let input: any Operation
    let position: any Operation
    let offset: Int

    init(input: any Operation, position: any Operation, offset: Int) {
        self.offset = offset
        self.input = input
        self.position = position
    }

    func each(_ focus: Focus, _ emit: Emit) throws(PathError) -> Bool {
        guard let wanted = try position.single(focus) else { return true }
        guard case .integer(let wanted) = wanted.systemValue else {
            throw PathError(.evaluation, "an index is a whole number", at: offset)
        }
        var index = 0
        var isGoingOn = true
        _ = try input.each(focus) { (item) throws(PathError) in
            defer { index += 1 }
            guard index == wanted else { return true }
            isGoingOn = try emit(item)
            return false
        }
        return isGoingOn
    }
}
