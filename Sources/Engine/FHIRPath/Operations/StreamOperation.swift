// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A function that pulls from its input as it likes, so that it can stop early.
final class StreamOperation: Operation {
    typealias Body =
        @Sendable (_ input: any Operation, _ focus: Focus, _ emit: Emit) throws(PathError) -> Bool

    let input: any Operation
    let body: Body

    init(input: any Operation, body: @escaping Body) {
        self.input = input
        self.body = body
    }

    func each(_ focus: Focus, _ emit: Emit) throws(PathError) -> Bool {
        try body(input, focus, emit)
    }
}
