// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// `+`, `-`, `*`, `/`, `div`, `mod`, `&` (FHIRPath 6.6).
final class ArithmeticOperation: Operation {
    let sign: SyntaxTree.Operator
    let left: any Operation
    let right: any Operation
    let offset: Int

    init(_ sign: SyntaxTree.Operator, _ left: any Operation, _ right: any Operation, offset: Int) {
        self.sign = sign
        self.left = left
        self.right = right
        self.offset = offset
    }

    func each(_ focus: Focus, _ emit: Emit) throws(PathError) -> Bool {
        let first = try left.single(focus)?.systemValue
        let second = try right.single(focus)?.systemValue
        guard let result = try result(first, second) else { return true }
        return try emit(result)
    }

    private func result(_ first: PathItem?, _ second: PathItem?) throws(PathError) -> PathItem? {
        do {
            if sign == .joined { return .string(try Self.joinable(first, second)) }
            guard let first, let second else { return nil }
            let result = try first.combined(sign, second)
            if case .string(let text)? = result { try text.expectBounded() }
            return result
        } catch {
            throw error.placed(at: offset)
        }
    }

    private static func joinable(_ first: PathItem?, _ second: PathItem?) throws(PathError) -> String {
        let text = try joinable(first) + joinable(second)
        try text.expectBounded()
        return text
    }

    private static func joinable(_ item: PathItem?) throws(PathError) -> String {
        guard let item else { return "" }
        guard let text = item.text else { throw PathError(.evaluation, "& joins strings") }
        return text
    }
}
