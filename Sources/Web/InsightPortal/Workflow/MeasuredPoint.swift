// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FollowUp

/// What an indicator was in one period, as it may be told.
package struct MeasuredPoint: Sendable, Hashable {
    /// The last day of the period.
    package let day: CalendarDay
    /// Per cent, or events for each thousand, with one decimal.
    package let value: Double

    /// A value.
    package init(day: CalendarDay, value: Double) {
        self.day = day
        self.value = value
    }

    /// All that may be told of a unit, or of all together, over time; periods that are hidden are left out.
    static func series(of snapshot: Snapshot, unit: UnitResult?) -> [MeasuredPoint] {
        snapshot.series.compactMap { point in
            let own = unit.flatMap { unit in point.byUnit.parts.first { $0.key == unit.id }?.tally }
            guard let share = (unit == nil ? point.all : own)?.share else { return nil }
            return MeasuredPoint(day: point.period.last, value: value(share, snapshot.indicator.measure))
        }
    }

    /// A share as it is told.
    static func value(_ share: Double, _ measure: IndicatorMeasure) -> Double {
        (share * (measure == .share ? 1_000 : 10_000)).rounded() / 10
    }
}
