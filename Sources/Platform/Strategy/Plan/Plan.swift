// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Sweden

/// A plan of measures for some years.
package struct Plan: Sendable, Hashable {
    /// Unique; stands in addresses.
    package let id: String
    /// Its title.
    package var title: String
    /// Whose it is.
    package var level: PlanLevel
    /// The provider whose local plan it is; nil for a national one.
    package var steward: HSAID?
    /// Who stands behind it, by name.
    package var stewardName: String
    /// Its first day.
    package var first: CalendarDay
    /// Its last day.
    package var last: CalendarDay
    /// The number under which the decision on it is kept.
    package var diaryNumber: String
    /// The national plan that a local one is tied to.
    package var national: String?
    /// The plan that came before.
    package var predecessor: String?
    /// The plan that comes after.
    package var successor: String?
    /// Its measures.
    package var measures: [Measure] = []
    /// Decisions on the whole.
    package var decisions: [PlanDecision] = []

    /// A plan without measures.
    package init(
        id: String, title: String, level: PlanLevel, steward: HSAID?, stewardName: String,
        first: CalendarDay, last: CalendarDay, diaryNumber: String
    ) {
        self.id = id
        self.title = title
        self.level = level
        self.steward = steward
        self.stewardName = stewardName
        self.first = first
        self.last = last
        self.diaryNumber = diaryNumber
    }

    /// Whether its years are over.
    package func isOver(on day: CalendarDay) -> Bool { last < day }

    /// A measure by its id; nil when it has none such.
    package func measure(_ id: String) -> Measure? { measures.first { $0.id == id } }

    /// The measures of a goal: prioritised first, then by number.
    package func measures(of goal: DirectionGoal) -> [Measure] {
        measures.filter { $0.goal == goal }.sorted {
            ($0.priority ?? .max, Self.order($0.number)) < ($1.priority ?? .max, Self.order($1.number))
        }
    }

    /// Whether somebody has to answer for a measure: in a plan that runs, also when its state is not told.
    package func isActive(_ measure: Measure, on day: CalendarDay) -> Bool {
        measure.status.isActive || (measure.status == .notStated && !isOver(on: day))
    }

    /// Numbers in order: 1.2 before 1.10.
    private static func order(_ number: String) -> Int {
        number.split(separator: ".").prefix(3).reduce(0) { $0 * 1_000 + min(Int($1) ?? 999, 999) }
    }
}
