// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import GuardedStore
import Identity
import Sweden

extension StrategyDesk {
    /// Makes a local plan from a published one: chosen measures, each tied to the one it carries out.
    ///
    /// Who answers, follow-ups, reports, values and decisions are the provider's own and not taken over.
    /// - Returns: The working copy; nothing is public yet.
    /// - Throws: `.notFound`, `.notAllowed`.
    package func clone(
        _ id: String, measures chosen: Set<String>, title: String, first: CalendarDay, last: CalendarDay,
        diaryNumber: String, for visit: Visit
    ) async throws(StrategyError) -> PlanRecord {
        guard StrategyRight.mayMakePlans(visit.reader, at: now()),
            let commission = StrategyRight.commission(of: visit.reader, at: now())
        else { throw Self.refused }
        let source = try await version(of: id).plan
        var plan = try await localPlan(
            of: commission.provider, title: title, first: first, last: last, diaryNumber: diaryNumber)
        plan.national = source.level == .national ? source.id : source.national
        plan.measures = source.measures.filter { chosen.contains($0.id) }.map { Self.copy($0, from: source) }
        return try await add(plan, for: visit)
    }

    /// Proposes a measure to the local plan of the reader's provider; makes the plan when there is none.
    ///
    /// - Throws: `.notAllowed` unless the commission gives the right to indicators or to plans.
    package func propose(
        _ draft: MeasureDraft, for visit: Visit
    ) async throws(StrategyError) -> MeasurePlace {
        guard StrategyRight.mayPropose(visit.reader, at: now()),
            let commission = StrategyRight.commission(of: visit.reader, at: now())
        else { throw Self.refused }
        let id = try await runningPlan(of: commission.provider, for: visit)
        return try await write(id, for: visit) { current, stamp in
            guard var record = current else { return .failure(Self.missing) }
            let measure = draft.measure(number: Self.nextNumber(of: draft.goal, in: record.plan))
            record.plan.measures.append(measure)
            guard Self.isWithinLimits(record.plan) else {
                return .failure(StrategyError(.tooMuch, "the plan is larger than the limits allow"))
            }
            record.revision += 1
            record.changed = stamp
            record.changedBy = Self.author(visit.reader)
            let place = MeasurePlace(plan: id, measure: measure.id)
            return .success(OpenChange([record.fact], value: place))
        }
    }

    /// The number after the highest of a goal: `2.6`.
    package static func nextNumber(of goal: DirectionGoal, in plan: Plan) -> String {
        let used = plan.measures.compactMap { measure -> Int? in
            let parts = measure.number.split(separator: ".")
            return parts.count == 2 && parts[0] == goal.rawValue ? Int(parts[1]) : nil
        }
        return "\(goal.rawValue).\((used.max() ?? 0) + 1)"
    }

    /// A new measure, with an id that nobody has used.
    package static func newMeasure(of goal: DirectionGoal, in plan: Plan) -> Measure {
        Measure(id: PlanID.random(), number: nextNumber(of: goal, in: plan), title: "", goal: goal)
    }

    private func runningPlan(of provider: HSAID, for visit: Visit) async throws(StrategyError) -> String {
        let day = SwedishTime.day(of: now())
        let records = try await records()
        if let found = records.first(where: { $0.plan.steward == provider && !$0.plan.isOver(on: day) }) {
            return found.plan.id
        }
        let last = day.adding(years: StrategyLimits.localPlanYears).adding(days: -1)
        var plan = try await localPlan(of: provider, title: "", first: day, last: last, diaryNumber: "")
        plan.title = plan.stewardName
        plan.national = records.first { $0.plan.level == .national && $0.published > 0 }?.plan.id
        return try await add(plan, for: visit).plan.id
    }

    private func localPlan(
        of provider: HSAID, title: String, first: CalendarDay, last: CalendarDay, diaryNumber: String
    ) async throws(StrategyError) -> Plan {
        let name: String
        do throws(DoorError) {
            name = try await door.directory().providers[provider]?.name ?? provider.text
        } catch {
            throw StrategyError(error)
        }
        return Plan(
            id: PlanID.random(), title: title, level: .local, steward: provider, stewardName: name,
            first: first, last: last, diaryNumber: diaryNumber)
    }

    private func add(_ plan: Plan, for visit: Visit) async throws(StrategyError) -> PlanRecord {
        try await write(plan.id, for: visit) { current, stamp in
            guard current == nil else { return .failure(Self.conflict(0, current?.revision ?? 0)) }
            guard Self.isWithinLimits(plan) else {
                return .failure(StrategyError(.tooMuch, "the plan is larger than the limits allow"))
            }
            let record = PlanRecord(plan: plan, changed: stamp, by: Self.author(visit.reader))
            return .success(OpenChange([record.fact], value: record))
        }
    }

    private static func copy(_ original: Measure, from source: Plan) -> Measure {
        var measure = Measure(
            id: PlanID.random(), number: original.number, title: original.title, goal: original.goal)
        measure.area = original.area
        measure.isJoint = original.isJoint
        measure.priority = original.priority
        measure.targetGroups = original.targetGroups
        measure.sectors = original.sectors
        measure.dimensions = original.dimensions
        measure.dependencies = original.dependencies
        measure.texts = original.texts.filter { $0.key == .aim || $0.key == .needs }
        measure.milestones = original.milestones.map {
            Milestone(title: $0.title, date: $0.date, status: .planned)
        }
        measure.indicators = original.indicators.map {
            PlanIndicator(
                id: $0.id, name: $0.name, unit: $0.unit, baseline: nil, target: $0.target, series: [])
        }
        measure.tie = MeasureTie(plan: source.id, measure: original.id)
        return measure
    }
}
