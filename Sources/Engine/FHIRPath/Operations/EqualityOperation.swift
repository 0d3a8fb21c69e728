// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// `=`, `!=`, `~`, `!~` (FHIRPath 6.1).
final class EqualityOperation: Operation {
    let isNegated: Bool
    let isEquivalence: Bool
    let left: any Operation
    let right: any Operation

    init(isNegated: Bool, isEquivalence: Bool, _ left: any Operation, _ right: any Operation) {
        self.isNegated = isNegated
        self.isEquivalence = isEquivalence
        self.left = left
        self.right = right
    }

    func each(_ focus: Focus, _ emit: Emit) throws(PathError) -> Bool {
        let first = try left.collect(focus)
        let second = try right.collect(focus)
        let truth = isEquivalence ? first.isEquivalent(to: second) : first.equals(second)
        guard let truth else { return true }
        return try emit(.boolean(truth != isNegated))
    }
}
