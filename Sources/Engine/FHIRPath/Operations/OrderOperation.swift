// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// `<`, `<=`, `>`, `>=` (FHIRPath 6.2).
final class OrderOperation: Operation {
    let comparison: SyntaxTree.Operator
    let left: any Operation
    let right: any Operation
    let offset: Int

    init(
        _ comparison: SyntaxTree.Operator, _ left: any Operation, _ right: any Operation, offset: Int
    ) {
        self.comparison = comparison
        self.left = left
        self.right = right
        self.offset = offset
    }

    func each(_ focus: Focus, _ emit: Emit) throws(PathError) -> Bool {
        guard let first = try left.single(focus), let second = try right.single(focus),
            let order = try order(first, second)
        else { return true }
        let truth =
            switch comparison {
            case .below: order < 0
            case .atMost: order <= 0
            case .above: order > 0
            default: order >= 0
            }
        return try emit(.boolean(truth))
    }

    private func order(_ first: PathItem, _ second: PathItem) throws(PathError) -> Int? {
        do {
            return try first.order(second)
        } catch {
            throw error.placed(at: offset)
        }
    }
}
