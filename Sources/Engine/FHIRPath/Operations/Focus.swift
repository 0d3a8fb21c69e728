// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Where in an evaluation an operation stands.
struct Focus: Sendable {
    /// `$this`
    let this: PathItem
    /// `$index`
    let index: Int
    /// `$total`
    let total: [PathItem]
    let scope: PathScope

    init(root scope: PathScope) {
        self.init(this: scope.root, index: 0, total: [], scope: scope)
    }

    private init(this: PathItem, index: Int, total: [PathItem], scope: PathScope) {
        self.this = this
        self.index = index
        self.total = total
        self.scope = scope
    }

    /// The focus for one item of a collection that a criterion runs over.
    func on(_ item: PathItem, index: Int) -> Focus {
        Focus(this: item, index: index, total: total, scope: scope)
    }

    /// As above with the running `$total` of `aggregate()`.
    func on(_ item: PathItem, index: Int, total: [PathItem]) -> Focus {
        Focus(this: item, index: index, total: total, scope: scope)
    }
}
