// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A function of a whole collection.
final class CollectionOperation: Operation {
    typealias Body =
        @Sendable (_ items: [PathItem], _ arguments: [any Operation], _ focus: Focus)
        throws(PathError) -> [PathItem]

    let input: any Operation
    let arguments: [any Operation]
    let offset: Int
    let body: Body

    var site: Int? { offset }

    init(input: any Operation, arguments: [any Operation], offset: Int, body: @escaping Body) {
        self.input = input
        self.arguments = arguments
        self.offset = offset
        self.body = body
    }

    func each(_ focus: Focus, _ emit: Emit) throws(PathError) -> Bool {
        for item in try items(focus) where try !emit(item) { return false }
        return true
    }

    private func items(_ focus: Focus) throws(PathError) -> [PathItem] {
        do {
            return try body(try input.collect(focus), arguments, focus)
        } catch {
            throw error.placed(at: offset)
        }
    }
}
