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
        var kept: [PathItem] = []
        for item in self where try !kept.contains(item, in: scope) { kept.append(item) }
        return kept
    }

    /// Whether every item is among the others.
    func isSubset(of others: [PathItem], in scope: PathScope) throws(PathError) -> Bool {
        for item in self where try !others.contains(item, in: scope) { return false }
        return true
    }

    /// The items that are among the others, or that are not.
    func filtered(
        areAmong others: [PathItem], _ wanted: Bool, in scope: PathScope
    ) throws(PathError) -> [PathItem] {
        var kept: [PathItem] = []
        for item in self where try others.contains(item, in: scope) == wanted { kept.append(item) }
        return kept
    }
}
