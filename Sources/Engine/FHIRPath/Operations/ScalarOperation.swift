// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A function of one item; empty for an empty input.
final class ScalarOperation: Operation {
    typealias Body = @Sendable (_ item: PathItem, _ arguments: [PathItem?]) throws(PathError) -> PathItem?

    let input: any Operation
    let arguments: [any Operation]
    let offset: Int
    let body: Body

    init(input: any Operation, arguments: [any Operation], offset: Int, body: @escaping Body) {
        self.input = input
        self.arguments = arguments
        self.offset = offset
        self.body = body
    }

    func each(_ focus: Focus, _ emit: Emit) throws(PathError) -> Bool {
        guard let item = try input.single(focus) else { return true }
        var values: [PathItem?] = []
        for argument in arguments { values.append(try argument.single(focus)?.systemValue) }
        guard let result = try result(item, values) else { return true }
        return try emit(result)
    }

    private func result(_ item: PathItem, _ values: [PathItem?]) throws(PathError) -> PathItem? {
        do {
            return try body(item, values)
        } catch {
            throw error.placed(at: offset)
        }
    }
}
