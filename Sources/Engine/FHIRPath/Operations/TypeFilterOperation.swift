// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// `as` and `ofType`: the items of a type.
final class TypeFilterOperation: Operation {
    let input: any Operation
    let test: TypeTest
    let site: Int?

    init(input: any Operation, test: TypeTest, offset: Int) {
        site = offset
        self.input = input
        self.test = test
    }

    func each(_ focus: Focus, _ emit: Emit) throws(PathError) -> Bool {
        try input.each(focus) { (item) throws(PathError) in
            test.takes(item) ? try emit(item) : true
        }
    }
}
