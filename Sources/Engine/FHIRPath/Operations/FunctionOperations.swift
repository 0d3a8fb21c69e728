// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A function of one item; empty for an empty input.
final class ScalarOperation: Operation {
    typealias Body = @Sendable (_ item: PathItem, _ arguments: [PathItem?]) throws(PathError) -> PathItem?

    let input: any Operation
    let arguments: [any Operation]
    let body: Body

    init(input: any Operation, arguments: [any Operation], body: @escaping Body) {
        self.input = input
        self.arguments = arguments
        self.body = body
    }

    func each(_ focus: Focus, _ emit: Emit) throws(PathError) -> Bool {
        guard let item = try input.single(focus) else { return true }
        var values: [PathItem?] = []
        for argument in arguments { values.append(try argument.single(focus)?.systemValue) }
        guard let result = try body(item, values) else { return true }
        return try emit(result)
    }
}

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
