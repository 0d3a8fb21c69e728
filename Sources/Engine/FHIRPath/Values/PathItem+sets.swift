// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

extension [PathItem] {
    /// Whether an item equals one of these.
    func contains(_ item: PathItem, in scope: PathScope) throws(PathError) -> Bool {
        try scope.spend(count)
        for other in self where other.equals(item) == true { return true }
        return false
    }

    /// Each item once.
    func distinct(in scope: PathScope) throws(PathError) -> [PathItem] {
        if let keys = plainKeys {
            try scope.spend(count)
            var seen: Set<PlainKey> = []
            return zip(self, keys).filter { seen.insert($1).inserted }.map(\.0)
        }
        var kept: [PathItem] = []
        for item in self where try !kept.contains(item, in: scope) { kept.append(item) }
        return kept
    }

    /// Whether every item is among the others.
    func isSubset(of others: [PathItem], in scope: PathScope) throws(PathError) -> Bool {
        try filtered(areAmong: others, false, in: scope).isEmpty
    }

    /// The items that are among the others, or that are not.
    func filtered(
        areAmong others: [PathItem], _ wanted: Bool, in scope: PathScope
    ) throws(PathError) -> [PathItem] {
        if let keys = plainKeys, let otherKeys = others.plainKeys {
            try scope.spend(count + others.count)
            let known = Set(otherKeys)
            return zip(self, keys).filter { known.contains($1) == wanted }.map(\.0)
        }
        var kept: [PathItem] = []
        for item in self where try others.contains(item, in: scope) == wanted { kept.append(item) }
        return kept
    }

    /// Values that are equal when their keys are; nil when some item has no such key.
    private var plainKeys: [PlainKey]? {
        var keys: [PlainKey] = []
        keys.reserveCapacity(count)
        for item in self {
            switch item.systemValue {
            case .string(let text): keys.append(.string(text))
            case .boolean(let truth): keys.append(.boolean(truth))
            case .integer(let number): keys.append(.integer(number))
            default: return nil
            }
        }
        return keys
    }
}

/// A value that equals only values of its own kind that are the same.
private enum PlainKey: Hashable {
    case string(String)
    case boolean(Bool)
    case integer(Int)
}
