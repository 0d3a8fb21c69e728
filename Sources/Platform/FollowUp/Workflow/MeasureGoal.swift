// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Which direction goal of the strategy a measure serves. Raw values are the goals' numbers.
package enum MeasureGoal: String, Sendable, Hashable, CaseIterable {
    /// The individual as co-creator.
    case coCreator = "1"
    /// Right information and knowledge.
    case information = "2"
    /// Safe and secure handling of information.
    case security = "3"
    /// Development and digital transformation in cooperation.
    case cooperation = "4"
}
