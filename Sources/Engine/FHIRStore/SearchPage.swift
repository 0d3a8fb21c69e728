// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// One page of a search.
package struct SearchPage: Sendable {
    /// The resources, in order; may be empty.
    package var resources: [StoredResource]
    /// Where the next page begins; nil at the end.
    package var next: PageKey?
    /// How many there are in all, when the query asks for it.
    package var total: Int?

    /// A page as found.
    package init(resources: [StoredResource], next: PageKey?, total: Int?) {
        self.resources = resources
        self.next = next
        self.total = total
    }
}
