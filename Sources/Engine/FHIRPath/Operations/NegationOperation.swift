// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// `-` before a number or quantity.
final class NegationOperation: Operation {
    let input: any Operation
    let offset: Int

    init(input: any Operation, offset: Int) {
        self.input = input
        self.offset = offset
    }

    func each(_ focus: Focus, _ emit: Emit) throws(PathError) -> Bool {
        guard let item = try input.single(focus)?.systemValue else { return true }
        switch item {
        case .quantity(let quantity):
            guard let number = PathDecimal(quantity.value) else { return true }
            return try emit(.quantity(PathQuantity(value: number.negated.text, unit: quantity.unit)))
        case .integer(let number):
            let (result, overflow) = 0.subtractingReportingOverflow(number)
            return overflow ? true : try emit(.integer(result))
        default:
            guard let number = item.decimal else {
                throw PathError(.evaluation, "- stands before a number or quantity", at: offset)
            }
            return try emit(.decimal(text: number.negated.text))
        }
    }
}
