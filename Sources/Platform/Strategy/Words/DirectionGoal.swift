// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// The four direction goals of the strategy, and the basic prerequisites beside them.
package enum DirectionGoal: String, Sendable, Hashable, CaseIterable {
    /// The individual as co-creator.
    case coCreator = "1"
    /// Right information and knowledge.
    case information = "2"
    /// Safe and secure handling of information.
    case security = "3"
    /// Development and digital transformation in cooperation.
    case cooperation = "4"
    /// Regulation, concepts and standards, which all the others rest on.
    case prerequisites = "5"
}
