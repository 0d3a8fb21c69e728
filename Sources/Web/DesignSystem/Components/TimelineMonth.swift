// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// The events of one month.
package struct TimelineMonth: Encodable, Sendable, Hashable {
    /// `Maj 2026`.
    package let heading: String
    /// Id of the heading.
    package let id: String
    /// Newest first.
    package let items: [TimelineItem]

    /// Makes the model of one.
    package init(heading: String, id: String, items: [TimelineItem]) {
        self.heading = heading
        self.id = id
        self.items = items
    }
}
