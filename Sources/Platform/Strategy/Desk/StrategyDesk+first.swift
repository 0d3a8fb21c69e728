// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import GuardedStore
import Identity
import Sweden

extension StrategyDesk {
    /// Id of the first national plan.
    package static let firstPlanID = "genomforandeplan-2020-2022"

    /// Enters and publishes the national plan of 2020-2022, unless it is there: its 18 measures and three
    /// prerequisites by number and title. Who answered for them and how far they came is not told.
    package func enterFirstPlan(for visit: Visit) async throws(StrategyError) {
        guard try await versions(of: Self.firstPlanID).isEmpty else { return }
        guard let plan = Self.firstPlan() else { fatalError("the years of the first plan are days") }
        let result: Result<PlanVersion, StrategyError>
        do throws(StrategyError) {
            result = .success(
                try await write(plan.id, for: visit) { current, stamp in
                    guard current == nil else { return .failure(Self.conflict(0, current?.revision ?? 0)) }
                    var record = PlanRecord(plan: plan, changed: stamp, by: Self.author(visit.reader))
                    return .success(Self.publication(of: &record, at: stamp, by: visit.reader, note: ""))
                })
        } catch {
            result = .failure(error)
        }
        // Another process of the same database may have been first; then it is there.
        if case .failure(let error) = result, error.code != .conflict(expected: 0, actual: 1) { throw error }
    }

    private static func firstPlan() -> Plan? {
        guard let first = CalendarDay("2020-01-01"), let last = CalendarDay("2022-12-31"),
            let decided = CalendarDay("2020-01-31")
        else { return nil }
        var plan = Plan(
            id: firstPlanID, title: ImplementationPlan2020.title, level: .national, steward: nil,
            stewardName: ImplementationPlan2020.steward, first: first, last: last,
            diaryNumber: ImplementationPlan2020.diaryNumber)
        plan.decisions = [
            PlanDecision(
                day: decided, text: ImplementationPlan2020.decision,
                diaryNumber: ImplementationPlan2020.diaryNumber)
        ]
        plan.measures = ImplementationPlan2020.titles.compactMap { number, title in
            guard let goal = DirectionGoal(rawValue: String(number.prefix(1))) else { return nil }
            var measure = Measure(id: number, number: number, title: title, goal: goal)
            measure.status = .notStated
            if goal == .prerequisites {
                measure.area = ["5.1": .regulation, "5.2": .concepts, "5.3": .standards][number]
            }
            return measure
        }
        return plan
    }
}
