// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// `select(projection)`
final class SelectOperation: Operation {
    let input: any Operation
    let projection: any Operation
    let site: Int?

    init(input: any Operation, projection: any Operation, offset: Int) {
        site = offset
        self.input = input
        self.projection = projection
    }

    func each(_ focus: Focus, _ emit: Emit) throws(PathError) -> Bool {
        var index = 0
        return try input.each(focus) { (item) throws(PathError) in
            try focus.scope.spend()
            let inner = focus.on(item, index: index)
            index += 1
            return try projection.each(inner, emit)
        }
    }
}
