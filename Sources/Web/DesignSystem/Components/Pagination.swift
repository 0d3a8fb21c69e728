// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Ways to the pages before and after. Template `components/pagination`.
package struct Pagination: Encodable, Sendable, Hashable {
    /// Name of the landmark.
    package let label: String
    /// Newer or earlier.
    package let previous: Link?
    /// Older or later.
    package let next: Link?
    /// `Visar 1–25 av 112`.
    package let position: String?

    /// Makes the model of one.
    package init(label: String, previous: Link? = nil, next: Link? = nil, position: String? = nil) {
        self.label = label
        self.previous = previous
        self.next = next
        self.position = position
    }
}
