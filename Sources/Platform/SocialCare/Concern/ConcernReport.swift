// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Sweden

/// Concern for a child, as somebody at work reports it.
package struct ConcernReport: Sendable, Hashable {
    /// How soon it must be looked at, in the judgement of who reports.
    package enum Urgency: String, Sendable, Hashable, CaseIterable {
        case routine
        case urgent
        /// Danger now.
        case immediate = "stat"
    }

    /// The child.
    package var child: PersonalIdentityNumber
    /// What is seen or heard.
    package var words: String
    /// How soon.
    package var urgency: Urgency
    /// Whether who reports must be kept from others as far as the law lets.
    package var isReporterProtected: Bool

    /// A report.
    package init(
        child: PersonalIdentityNumber, words: String, urgency: Urgency, isReporterProtected: Bool
    ) {
        self.child = child
        self.words = words
        self.urgency = urgency
        self.isReporterProtected = isReporterProtected
    }
}
