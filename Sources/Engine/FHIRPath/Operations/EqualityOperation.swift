// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// `=`, `!=`, `~`, `!~` (FHIRPath 6.1).
final class EqualityOperation: Operation {
    let isNegated: Bool
    let isEquivalence: Bool
    let left: any Operation
    let right: any Operation
    /// The text on the right of `=`, when it stands in the expression: compared where it lies, without
    /// collections.
    private let text: String?

    init(isNegated: Bool, isEquivalence: Bool, _ left: any Operation, _ right: any Operation) {
        self.isNegated = isNegated
        self.isEquivalence = isEquivalence
        let isTurned = Self.text(of: left) != nil
        self.left = isTurned ? right : left
        self.right = isTurned ? left : right
        text = isEquivalence ? nil : Self.text(of: self.right)
    }

    private static func text(of operation: any Operation) -> String? {
        guard let constant = operation as? ConstantOperation, constant.items.count == 1,
            case .string(let text) = constant.items[0]
        else { return nil }
        return text
    }

    /// `member = 'text'` of an element itself: what the member is called in JSON and the text.
    var wantedMember: (member: String, text: String)? {
        guard !isNegated, let text, let step = left as? StepOperation,
            (step.input as? FocusOperation)?.part == .this, step.resolutions.count == 1,
            step.resolutions[0].children.count == 1, step.resolutions[0].types[0].systemKind == .string
        else { return nil }
        return (step.resolutions[0].children[0].json, text)
    }

    func each(_ focus: Focus, _ emit: Emit) throws(PathError) -> Bool {
        guard let truth = try truth(focus) else { return true }
        return try emit(.boolean(truth))
    }

    func truth(_ focus: Focus) throws(PathError) -> Bool? {
        let truth: Bool?
        if let text {
            truth = try isText(text, focus)
        } else {
            let first = try left.collect(focus)
            let second = try right.collect(focus)
            try focus.scope.spend(isEquivalence ? first.count &* second.count : first.count)
            truth = isEquivalence ? first.isEquivalent(to: second) : first.equals(second)
        }
        return truth.map { $0 != isNegated }
    }

    private func isText(_ text: String, _ focus: Focus) throws(PathError) -> Bool? {
        var truth: Bool?
        var count = 0
        _ = try left.each(focus) { (item) throws(PathError) in
            count += 1
            guard count == 1 else { return false }
            if case .node(let node) = item, node.type.systemKind == .string, let value = node.value {
                truth = value.isString(text)
            } else {
                truth = item.equals(.string(text))
            }
            return true
        }
        return count > 1 ? false : truth
    }
}
