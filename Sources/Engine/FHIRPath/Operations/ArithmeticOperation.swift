// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// `+`, `-`, `*`, `/`, `div`, `mod`, `&` (FHIRPath 6.6).
final class ArithmeticOperation: Operation {
    let sign: SyntaxTree.Operator
    let left: any Operation
    let right: any Operation

    init(_ sign: SyntaxTree.Operator, _ left: any Operation, _ right: any Operation) {
        self.sign = sign
        self.left = left
        self.right = right
    }

    func each(_ focus: Focus, _ emit: Emit) throws(PathError) -> Bool {
        let first = try left.single(focus)?.systemValue
        let second = try right.single(focus)?.systemValue
        if sign == .joined {
            return try emit(.string(try Self.joinable(first) + Self.joinable(second)))
        }
        guard let first, let second, let result = try first.combined(sign, second) else { return true }
        return try emit(result)
    }

    private static func joinable(_ item: PathItem?) throws(PathError) -> String {
        guard let item else { return "" }
        guard let text = item.text else { throw PathError(.evaluation, "& joins strings") }
        return text
    }
}
