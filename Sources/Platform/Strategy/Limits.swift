// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Limits of plans.
package enum StrategyLimits {
    /// Measures in a plan.
    package static let measuresMax = 300
    /// Characters of a title or a name.
    package static let titleMax = 200
    /// Characters of a running text.
    package static let textMax = 4_000
    /// Milestones, indicators, reports or decisions of one measure; values of one indicator.
    package static let rowsMax = 200
    /// Years that a plan may last.
    package static let yearsMax = 10
    /// Years of a local plan that is made for a proposal.
    static let localPlanYears = 3
}
