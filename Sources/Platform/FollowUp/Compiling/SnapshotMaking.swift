// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Sweden

/// Counts all indicators in a store, with every stratum and period, and publishes them.
package struct SnapshotMaking: Sendable {
    let policy: SuppressionPolicy

    /// Under a policy of small numbers.
    package init(policy: SuppressionPolicy = .standard) { self.policy = policy }

    /// What may be told of an indicator: in the latest period, and at the end of each of the quarters before,
    /// oldest first. Each is a whole period, so that two neighbours tell nothing of a quarter by itself.
    ///
    /// A period ends with a calendar month that was closed, its lag too, before today: what is recorded of a
    /// day shows first when its month is closed, and two compilations around one new result tell the same.
    package func series(
        of indicator: Indicator, in store: FollowUpStore, today: CalendarDay
    ) -> [Publication] {
        let lagging = today.adding(days: -indicator.lagDays)
        let next = lagging.adding(days: 1 - lagging.day)
        return (0..<FollowUpLimits.pointsInSeries).reversed().map { quarters in
            let end = next.adding(months: -3 * quarters).adding(days: -1)
            let period = FollowUpPeriod(months: indicator.periodMonths, endingOn: end)
            let counts = IndicatorCounting(indicator, in: store, period: period).counts()
            return Publication(counts, of: indicator, period: period, policy: policy)
        }
    }
}
