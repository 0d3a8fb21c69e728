// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// `|`: the items of all branches, each once.
final class UnionOperation: Operation {
    let branches: [any Operation]
    let site: Int?

    init(_ branches: [any Operation], offset: Int) {
        site = offset
        self.branches = branches
    }

    func each(_ focus: Focus, _ emit: Emit) throws(PathError) -> Bool {
        var given: [PathItem] = []
        for branch in branches {
            let isGoingOn = try branch.each(focus) { (item) throws(PathError) in
                try focus.scope.spend(given.count)
                if given.contains(where: { $0.equals(item) == true }) { return true }
                given.append(item)
                return try emit(item)
            }
            if !isGoingOn { return false }
        }
        return true
    }
}
