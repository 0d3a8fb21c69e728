// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

extension JSONValue {
    /// From how many members on names are looked up by hash.
    private static let hashFrom = 33

    /// Whether two values say the same.
    ///
    /// Member order does not matter, strings are compared decoded, numbers as text.
    package func isSameTree(as other: JSONValue) -> Bool {
        let kind = kind
        guard kind == other.kind, count == other.count else { return false }
        switch kind {
        case .object: return hasSameMembers(as: other)
        case .array:
            var others = other.elements
            for element in elements {
                guard let match = others.next(), element.isSameTree(as: match) else { return false }
            }
            return true
        case .string: return stringBytes == other.stringBytes
        case .number: return rawBytes == other.rawBytes
        case .true, .false, .null: return true
        }
    }

    private func hasSameMembers(as other: JSONValue) -> Bool {
        if count >= Self.hashFrom { return hasSameManyMembers(as: other) }
        var others = other.fields
        for field in fields {
            let name = field.nameBytes
            // Most trees that are compared have the same order.
            let neighbour = others.next()
            let match = neighbour?.nameBytes == name ? neighbour?.value : other.member(name)
            guard let match, field.value.isSameTree(as: match) else { return false }
        }
        return true
    }

    private func member(_ name: ArraySlice<UInt8>) -> JSONValue? {
        for field in fields where field.nameBytes == name { return field.value }
        return nil
    }

    private func hasSameManyMembers(as other: JSONValue) -> Bool {
        var others: [ArraySlice<UInt8>: JSONValue] = [:]
        others.reserveCapacity(other.count)
        for field in other.fields { others[field.nameBytes] = field.value }
        for field in fields {
            guard let match = others[field.nameBytes], field.value.isSameTree(as: match) else { return false }
        }
        return true
    }
}
