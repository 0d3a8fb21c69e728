// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// `in` and, with the sides exchanged, `contains` (FHIRPath 6.4).
final class MembershipOperation: Operation {
    let element: any Operation
    let collection: any Operation

    init(element: any Operation, collection: any Operation) {
        self.element = element
        self.collection = collection
    }

    func each(_ focus: Focus, _ emit: Emit) throws(PathError) -> Bool {
        guard let wanted = try element.single(focus) else { return true }
        let found = try !collection.each(focus) { (item) throws(PathError) in item.equals(wanted) != true }
        return try emit(.boolean(found))
    }
}
