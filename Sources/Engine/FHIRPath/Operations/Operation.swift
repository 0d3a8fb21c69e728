// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Receives the items of a collection one by one; answers whether to go on.
typealias Emit = (PathItem) throws(PathError) -> Bool

/// A compiled part of an expression. Gives its items to a closure, so that paths make no collections.
protocol Operation: Sendable {
    /// Where in the expression what gives its items stands, for errors about them; nil for what gives one at
    /// most.
    var site: Int? { get }
    /// Emits every item in order. Returns false when the receiver asked to stop.
    func each(_ focus: Focus, _ emit: Emit) throws(PathError) -> Bool
    /// The truth of a collection: its boolean, true for any other item, nil when empty (FHIRPath 4.5).
    func truth(_ focus: Focus) throws(PathError) -> Bool?
}

extension Operation {
    var site: Int? { nil }

    /// All items.
    func collect(_ focus: Focus) throws(PathError) -> [PathItem] {
        var items: [PathItem] = []
        _ = try each(focus) { (item) throws(PathError) in
            guard items.count < PathLimits.itemsMax else {
                throw PathError(
                    .tooMuch, "a collection would have more than \(PathLimits.itemsMax) items", at: site)
            }
            try focus.scope.spend()
            items.append(item)
            return true
        }
        return items
    }

    /// The only item, nil when there is none.
    ///
    /// - Throws: `.evaluation` when there are several.
    func single(_ focus: Focus) throws(PathError) -> PathItem? {
        var only: PathItem?
        _ = try each(focus) { (item) throws(PathError) in
            if only != nil {
                throw PathError(.evaluation, "one item is needed here, but there are several", at: site)
            }
            only = item
            return true
        }
        return only
    }

    /// Whether there is any item.
    func isEmpty(_ focus: Focus) throws(PathError) -> Bool {
        try each(focus) { (_) throws(PathError) in false }
    }

    func truth(_ focus: Focus) throws(PathError) -> Bool? {
        guard let item = try single(focus) else { return nil }
        if case .boolean(let truth) = item.systemValue { return truth }
        return true
    }
}
