// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// `$this`, `$index` or `$total`.
final class FocusOperation: Operation {
    enum Part: Sendable { case this, index, total }

    let part: Part

    init(_ part: Part) {
        self.part = part
    }

    func each(_ focus: Focus, _ emit: Emit) throws(PathError) -> Bool {
        switch part {
        case .this: return try emit(focus.this)
        case .index: return try emit(.integer(focus.index))
        case .total:
            for item in focus.total where try !emit(item) { return false }
            return true
        }
    }
}
