// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// `is`: whether the only item is of a type; empty when there is none.
final class TypeTestOperation: Operation {
    let input: any Operation
    let test: TypeTest

    init(input: any Operation, test: TypeTest) {
        self.input = input
        self.test = test
    }

    /// The type that `resolve()` of an element itself is asked for.
    var targetType: PathType? {
        guard let resolve = input as? ResolveOperation, resolve.guessesType,
            (resolve.input as? FocusOperation)?.part == .this
        else { return nil }
        return test.fhir
    }

    func each(_ focus: Focus, _ emit: Emit) throws(PathError) -> Bool {
        guard let item = try input.single(focus) else { return true }
        return try emit(.boolean(test.matches(item)))
    }
}
