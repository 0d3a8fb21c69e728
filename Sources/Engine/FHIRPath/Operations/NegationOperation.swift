// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// `-` before a number or quantity.
final class NegationOperation: Operation {
    let input: any Operation
    let zero: ConstantOperation

    init(input: any Operation, zero: ConstantOperation) {
        self.input = input
        self.zero = zero
    }

    func each(_ focus: Focus, _ emit: Emit) throws(PathError) -> Bool {
        guard let item = try input.single(focus)?.systemValue else { return true }
        switch item {
        case .quantity(let quantity):
            guard let number = PathDecimal(quantity.value) else { return true }
            return try emit(.quantity(PathQuantity(value: number.negated.text, unit: quantity.unit)))
        default:
            guard let result = try PathItem.integer(0).combined(.minus, item) else { return true }
            return try emit(result)
        }
    }
}
