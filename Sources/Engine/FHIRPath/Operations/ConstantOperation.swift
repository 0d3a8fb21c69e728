// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A literal, or the empty collection.
final class ConstantOperation: Operation {
    let items: [PathItem]

    init(_ items: [PathItem]) {
        self.items = items
    }

    func each(_ focus: Focus, _ emit: Emit) throws(PathError) -> Bool {
        for item in items where try !emit(item) { return false }
        return true
    }
}
