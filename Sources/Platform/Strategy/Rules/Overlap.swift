// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// Two active measures of the same area and target group that different parties answer for.
package struct Overlap: Sendable, Hashable {
    /// One side of an overlap.
    package struct Side: Sendable, Hashable {
        /// Its plan.
        package let plan: Plan
        /// The measure.
        package let measure: Measure
    }

    /// What both are about.
    package let area: MeasureArea
    /// For whom both are; not empty.
    package let targetGroups: [TargetGroup]
    /// The one first found.
    package let one: Side
    /// The other one.
    package let other: Side

    /// Overlaps within plans and between a national and a local one.
    ///
    /// Local plans of different providers concern different people. A measure that carries out another one is
    /// tied to it and does not overlap with it.
    package static func all(in plans: [Plan], on day: CalendarDay) -> [Overlap] {
        let sides = plans.filter { !$0.isOver(on: day) }.flatMap { plan in
            plan.measures.filter { plan.isActive($0, on: day) }.map { Side(plan: plan, measure: $0) }
        }
        return sides.indices.flatMap { index in
            sides[(index + 1)...].compactMap { overlap(of: sides[index], and: $0) }
        }
    }

    private static func overlap(of one: Side, and other: Side) -> Overlap? {
        let isSamePlan = one.plan.id == other.plan.id
        guard isSamePlan || one.plan.level != other.plan.level, let area = one.measure.area,
            area == other.measure.area, let first = one.measure.responsible,
            let second = other.measure.responsible, first.code != second.code,
            !isTied(one, to: other), !isTied(other, to: one)
        else { return nil }
        let groups = shared(one.measure.targetGroups, other.measure.targetGroups)
        return groups.isEmpty ? nil : Overlap(area: area, targetGroups: groups, one: one, other: other)
    }

    private static func isTied(_ side: Side, to other: Side) -> Bool {
        side.measure.tie == MeasureTie(plan: other.plan.id, measure: other.measure.id)
    }

    /// Groups of both; everyone includes each of them.
    private static func shared(_ one: [TargetGroup], _ other: [TargetGroup]) -> [TargetGroup] {
        if one.contains(.everyone) { return other }
        if other.contains(.everyone) { return one }
        return one.filter(other.contains)
    }
}
