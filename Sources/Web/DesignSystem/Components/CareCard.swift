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
    /// When.
    package let points: [String]

    /// Makes the model of one.
    package init(urgency: Urgency, urgencyText: String, heading: String, points: [String]) {
        self.urgency = urgency
        self.urgencyText = urgencyText
        self.heading = heading
        self.points = points
    }
}
