// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// `and`, `or`, `xor`, `implies` with three values (FHIRPath 6.5).
final class LogicOperation: Operation {
    let connective: SyntaxTree.Operator
    let left: any Operation
    let right: any Operation

    init(_ connective: SyntaxTree.Operator, _ left: any Operation, _ right: any Operation) {
        self.connective = connective
        self.left = left
        self.right = right
    }

    func each(_ focus: Focus, _ emit: Emit) throws(PathError) -> Bool {
        guard let truth = try truth(focus) else { return true }
        return try emit(.boolean(truth))
    }

    func truth(_ focus: Focus) throws(PathError) -> Bool? {
        let first = try left.truth(focus)
        switch connective {
        case .and:
            if first == false { return false }
            let second = try right.truth(focus)
            return second == false ? false : first == nil || second == nil ? nil : true
        case .or:
            if first == true { return true }
            let second = try right.truth(focus)
            return second == true ? true : first == nil || second == nil ? nil : false
        case .xor:
            guard let first, let second = try right.truth(focus) else { return nil }
            return first != second
        default:
            if first == false { return true }
            let second = try right.truth(focus)
            return second == true ? true : first == nil || second == nil ? nil : false
        }
    }
}
