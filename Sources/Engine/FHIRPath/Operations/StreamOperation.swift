// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A function that pulls from its input as it likes, so that it can stop early.
final class StreamOperation: Operation {
    typealias Body =
        @Sendable (_ input: any Operation, _ focus: Focus, _ emit: Emit) throws(PathError) -> Bool

    let input: any Operation
    let body: Body
    let offset: Int

    var site: Int? { offset }

    init(input: any Operation, offset: Int, body: @escaping Body) {
        self.input = input
        self.offset = offset
        self.body = body
    }

    func each(_ focus: Focus, _ emit: Emit) throws(PathError) -> Bool {
        do {
            return try body(input, focus, emit)
        } catch {
            throw error.placed(at: offset)
        }
    }
}
