// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// The only item of its input; several are an error.
final class SingleOperation: Operation {
    let input: any Operation
    let name: String
    let offset: Int

    init(input: any Operation, name: String, offset: Int) {
        self.input = input
        self.name = name
        self.offset = offset
    }

    func each(_ focus: Focus, _ emit: Emit) throws(PathError) -> Bool {
        var only: PathItem?
        _ = try input.each(focus) { (item) throws(PathError) in
            if only != nil { throw PathError(.evaluation, "\(name) takes one item, not several", at: offset) }
            only = item
            return true
        }
        guard let only else { return true }
        return try emit(only)
    }
}
