// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// The criterion of a `where()` at the end of a straight path, with answers to the common ones without
/// evaluation.
struct StraightFilter: Sendable {
    private enum Shortcut: Sendable {
        /// `system = 'phone'`
        case text(member: String, equals: String)
        /// `resolve() is Patient`
        case target(type: PathType)
    }

    private let criteria: any Operation
    private let shortcut: Shortcut?

    /// - Parameter isInBundle: Whether references may lead to other entries at hand.
    init(_ criteria: any Operation, isInBundle: Bool) {
        self.criteria = criteria
        if let equality = criteria as? EqualityOperation, let wanted = equality.wantedMember {
            shortcut = .text(member: wanted.member, equals: wanted.text)
        } else if !isInBundle, let test = criteria as? TypeTestOperation, let type = test.targetType {
            shortcut = .target(type: type)
        } else {
            shortcut = nil
        }
    }

    func takes(_ node: PathNode, in scope: () -> PathScope?) -> Bool {
        if let value = node.value, let answer = answer(value) { return answer }
        guard let scope = scope() else { return false }
        do {
            return try criteria.truth(Focus(root: scope).on(.node(node), index: 0)) == true
        } catch {
            return false
        }
    }

    private func answer(_ value: JSONValue) -> Bool? {
        switch shortcut {
        case .text(let member, let text):
            guard let found = value[member] else { return false }
            return found.kind == .array ? nil : found.isString(text)
        case .target(let type): return ReferenceTarget.isOf(type, value)
        case nil: return nil
        }
    }
}
