// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FollowUp

/// Where a unit lies in the funnel: its judgement and the limits for its size.
struct FunnelPlacement: Sendable, Hashable {
    let judgement: FunnelJudgement
    /// Nil when the unit cannot be judged or its size is not told.
    let limits: FunnelLimits?

    /// Five expected to reach the target and five not, or five expected events, are needed for a judgement.
    init(_ tally: PublishedTally, common: Double, _ measure: ChartMeasure = .share) {
        guard let share = tally.share, let total = tally.total.value else {
            judgement = .hidden
            limits = nil
            return
        }
        guard measure.canJudge(common: common, count: total) else {
            judgement = .tooFew
            limits = nil
            return
        }
        let limits = measure.limits(common: common, count: total)
        self.limits = limits
        judgement =
            if share > limits.highOuter {
                .muchHigher
            } else if share < limits.lowOuter {
                .muchLower
            } else if share > limits.highInner {
                .higher
            } else if share < limits.lowInner {
                .lower
            } else {
                .asExpected
            }
    }
}
