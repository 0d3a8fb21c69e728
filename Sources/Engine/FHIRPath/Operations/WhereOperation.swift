// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// `where(criteria)`
final class WhereOperation: Operation {
    let input: any Operation
    let criteria: any Operation
    let site: Int?

    init(input: any Operation, criteria: any Operation, offset: Int) {
        site = offset
        self.input = input
        self.criteria = criteria
    }

    func each(_ focus: Focus, _ emit: Emit) throws(PathError) -> Bool {
        var index = 0
        return try input.each(focus) { (item) throws(PathError) in
            try focus.scope.spend()
            let isWanted = try criteria.truth(focus.on(item, index: index)) == true
            index += 1
            return isWanted ? try emit(item) : true
        }
    }
}
