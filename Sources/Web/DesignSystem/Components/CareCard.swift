// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// What to do when, in three urgencies. Template `components/care-card`.
package struct CareCard: Encodable, Sendable, Hashable {
    /// How soon.
    package let urgency: Urgency
    /// The urgency in words, read out.
    package let urgencyText: String
    /// What to do.
    package let heading: String
    /// Level of the heading, 2 or 3: one more than that of the heading it stands under.
    package let level: Int
    /// When.
    package let points: [String]

    /// Makes the model of one.
    package init(urgency: Urgency, urgencyText: String, heading: String, level: Int = 3, points: [String]) {
        self.urgency = urgency
        self.level = level
        self.urgencyText = urgencyText
        self.heading = heading
        self.points = points
    }
}
