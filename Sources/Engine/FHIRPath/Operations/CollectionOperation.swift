// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A function of a whole collection.
final class CollectionOperation: Operation {
    typealias Body =
        @Sendable (_ items: [PathItem], _ arguments: [any Operation], _ focus: Focus)
        throws(PathError) -> [PathItem]

    let input: any Operation
    let arguments: [any Operation]
    let body: Body

    init(input: any Operation, arguments: [any Operation], body: @escaping Body) {
        self.input = input
        self.arguments = arguments
        self.body = body
    }

    func each(_ focus: Focus, _ emit: Emit) throws(PathError) -> Bool {
        for item in try body(try input.collect(focus), arguments, focus) where try !emit(item) {
            return false
        }
        return true
    }
}
