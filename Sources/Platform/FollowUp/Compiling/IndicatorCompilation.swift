// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import GuardedStore
import Sweden

/// One run: draws through the door, counts, and hands on what may be published.
struct IndicatorCompilation: Sendable {
    let door: Door
    let indicator: Indicator
    let policy: SuppressionPolicy

    /// - Throws: What the door throws: `.forbidden` without the right, `.unavailable` when the log cannot be
    ///   written.
    func run(
        for visit: Visit, at now: Instant
    ) async throws(DoorError) -> (publication: Publication, rows: Int) {
        let period = FollowUpPeriod(months: indicator.periodMonths, endingOn: SwedishTime.day(of: now))
        let drawing = IndicatorDrawing(indicator: indicator, period: period)
        let queries = IndicatorQueries(indicator: indicator, period: period).all
        let rows = try await door.compile(queries, for: visit) { drawing.value(of: $0) }
        let counts = IndicatorCounts(rows: rows)
        return (Publication(counts, period: period, policy: policy), rows.count)
    }
}
