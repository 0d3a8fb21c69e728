// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

extension PathItem {
    /// `=` of two items; nil when it cannot be told, as with dates of different precision.
    func equals(_ other: PathItem) -> Bool? {
        switch (systemValue, other.systemValue) {
        case (.boolean(let first), .boolean(let second)): return first == second
        case (.string(let first), .string(let second)): return first == second
        case (.integer(let first), .integer(let second)): return first == second
        case (.quantity(let first), .quantity(let second)): return first.order(second).map { $0 == 0 }
        case (.node(let first), .node(let second)): return first.isSame(as: second)
        case (.typeInfo(let first), .typeInfo(let second)): return first == second
        case (let first, let second):
            if let one = first.moment, let two = second.moment {
                guard (one.kind == .time) == (two.kind == .time) else { return false }
                return PathMoment.order(one, two).map { $0 == 0 }
            }
            if let one = first.quantityLike, let two = second.quantityLike {
                return one.order(two).map { $0 == 0 }
            }
            guard let one = first.decimal, let two = second.decimal else { return false }
            return PathDecimal.order(one, two) == 0
        }
    }

    /// `~` of two items.
    func isEquivalent(to other: PathItem) -> Bool {
        switch (systemValue, other.systemValue) {
        case (.string(let first), .string(let second)): return first.loosened == second.loosened
        case (.node(let first), .node(let second)): return first.isSame(as: second)
        case (let first, let second):
            if let one = first.moment, let two = second.moment { return PathMoment.order(one, two) == 0 }
            if let one = first.decimal, let two = second.decimal {
                let digits = min(one.trimmed.scale, two.trimmed.scale)
                return PathDecimal.order(one.rounded(to: digits), two.rounded(to: digits)) == 0
            }
            if let one = first.quantityLike, let two = second.quantityLike {
                return one.isEquivalent(to: two)
            }
            return equals(other) == true
        }
    }

    /// Below 0, 0, above 0, or nil when it cannot be told.
    ///
    /// - Throws: `.evaluation` when the kinds cannot be compared.
    func order(_ other: PathItem) throws(PathError) -> Int? {
        switch (systemValue, other.systemValue) {
        case (.string(let first), .string(let second)):
            return first == second
                ? 0 : first.unicodeScalars.lexicographicallyPrecedes(second.unicodeScalars) ? -1 : 1
        case (let first, let second):
            if let one = first.decimal, let two = second.decimal { return PathDecimal.order(one, two) }
            if let one = first.moment, let two = second.moment { return PathMoment.order(one, two) }
            if let one = first.quantityLike, let two = second.quantityLike { return one.order(two) }
            throw PathError(.evaluation, "values of these kinds have no order")
        }
    }

    /// The number, when the item is one.
    var decimal: PathDecimal? {
        switch self {
        case .integer(let integer): PathDecimal(integer)
        case .decimal(let text): PathDecimal(text)
        default: nil
        }
    }

    /// The date or time, when the item is one.
    var moment: PathMoment? {
        switch self {
        case .date(let text): PathMoment(text, .date)
        case .dateTime(let text): PathMoment(text, .dateTime)
        case .time(let text): PathMoment(text, .time)
        default: nil
        }
    }

    /// The quantity, or a number as a quantity of unit 1.
    var quantityLike: PathQuantity? {
        switch self {
        case .quantity(let quantity): quantity
        case .integer(let integer): PathQuantity(value: String(integer), unit: "1")
        case .decimal(let text): PathQuantity(value: text, unit: "1")
        default: nil
        }
    }
}

extension [PathItem] {
    /// `=` of two collections: same length, same order.
    func equals(_ other: [PathItem]) -> Bool? {
        if isEmpty || other.isEmpty { return nil }
        guard count == other.count else { return false }
        var isUnknown = false
        for (one, two) in zip(self, other) {
            switch one.equals(two) {
            case false: return false
            case nil: isUnknown = true
            default: continue
            }
        }
        return isUnknown ? nil : true
    }

    /// `~` of two collections: same items in any order.
    func isEquivalent(to other: [PathItem]) -> Bool {
        guard count == other.count else { return false }
        var rest = other
        for item in self {
            guard let match = rest.firstIndex(where: { item.isEquivalent(to: $0) }) else { return false }
            rest.remove(at: match)
        }
        return true
    }
}

extension PathNode {
    /// Whether two elements have the same content. Decimals inside are compared as written.
    func isSame(as other: PathNode) -> Bool {
        guard type.name == other.type.name else { return false }
        switch (value, other.value) {
        case (let first?, let second?):
            if first.document === second.document, first.nodeID == second.nodeID { return true }
            return first.isSameTree(as: second)
        case (nil, nil):
            guard let first = sibling, let second = other.sibling else { return false }
            return first.isSameTree(as: second)
        default: return false
        }
    }
}

extension String {
    /// Lower case with every run of blanks as one space, for `~`.
    fileprivate var loosened: String {
        lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
