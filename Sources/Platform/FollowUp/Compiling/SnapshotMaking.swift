// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Sweden

/// Counts all indicators in a store, with every stratum and period, and publishes them.
package struct SnapshotMaking: Sendable {
    let policy: SuppressionPolicy

    /// Under a policy of small numbers.
    package init(policy: SuppressionPolicy = .standard) { self.policy = policy }

    /// What may be told of an indicator: now, and at the end of each of the quarters before, oldest first.
    /// Each is a whole period, so that two neighbours tell nothing of a quarter by itself.
    package func series(
        of indicator: Indicator, in store: FollowUpStore, today: CalendarDay
    ) -> [Publication] {
        (0..<FollowUpLimits.pointsInSeries).reversed().map { quarters in
            let end = today.adding(days: -indicator.lagDays).adding(months: -3 * quarters)
            let period = FollowUpPeriod(months: indicator.periodMonths, endingOn: end)
            let counts = IndicatorCounting(indicator, in: store, period: period).counts()
            return Publication(counts, of: indicator, period: period, policy: policy)
        }
    }
}
