// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Identity
import Sweden

@testable import Strategy

/// Plans and measures made up for tests, on 12 May 2026.
enum TestPlan {
    static let today = day("2026-05-12")
    static let region = PlanActor(code: "region:14", name: "Regionen")
    static let agency = PlanActor(code: "national:ehm", name: "Myndigheten")

    static func day(_ text: String) -> CalendarDay {
        guard let day = CalendarDay(text) else { fatalError("\(text) is no day") }
        return day
    }

    static func plan(
        _ measures: [Measure], id: String = "p", level: PlanLevel = .national, steward: HSAID? = nil
    ) -> Plan {
        var plan = Plan(
            id: id, title: "Plan \(id)", level: level, steward: steward, stewardName: "S",
            first: day("2026-01-01"), last: day("2028-12-31"), diaryNumber: "1/26")
        plan.measures = measures
        return plan
    }

    /// An active measure with all that a measure shall have.
    static func measure(
        _ number: String = "1.1", area: MeasureArea? = .medicines, groups: [TargetGroup] = [.elderly],
        responsible: PlanActor? = region
    ) -> Measure {
        let goal = DirectionGoal(rawValue: String(number.prefix(1))) ?? .coCreator
        var measure = Measure(id: "m-\(number)", number: number, title: "Insats \(number)", goal: goal)
        measure.area = area
        measure.targetGroups = groups
        measure.status = .ongoing
        measure.responsible = responsible
        measure.suitability = "Har uppdraget"
        measure.indicators = [
            PlanIndicator(
                id: "i01", name: "Andel", unit: "%", baseline: 14.8, target: 60,
                series: [
                    PlanIndicator.Value(day: day("2026-04-01"), value: 20.5),
                    PlanIndicator.Value(day: day("2026-03-01"), value: 16),
                ])
        ]
        measure.followUp = FollowUpPlan(
            cadenceMonths: 6, nextReport: day("2026-11-01"), reporter: "Staben")
        return measure
    }
}
