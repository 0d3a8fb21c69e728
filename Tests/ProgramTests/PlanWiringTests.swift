// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FollowUp
import Foundation
import GuardedStore
import Identity
import InsightPortal
import Strategy
import Sweden
import TestKit
import Testing

@testable import sammanhang

@Suite("From an indicator's assessment to the plan")
struct PlanWiringTests {
    private func day(_ text: String) throws -> CalendarDay { try #require(CalendarDay(text)) }

    private func proposed(_ goal: MeasureGoal) throws -> ProposedMeasure {
        let measure = PlannedMeasure(
            title: "Gå igenom listan", owner: "Verksamhetschefen", suitability: "Leder vårdcentralen.",
            goal: goal, target: 50, followUp: try day("2031-06-01"))
        let series = [
            MeasuredPoint(day: try day("2026-05-21"), value: 20.5),
            MeasuredPoint(day: try day("2026-08-21"), value: 14.8),
        ]
        return ProposedMeasure(
            measure: measure, indicator: "i01", indicatorName: "Diabetes", signal: "I01, 14,8 %, Oklar",
            explanation: "Vi vet inte än.", unit: "%", baseline: 14.8, series: series,
            author: "Ulla Hedlund, strateg")
    }

    /// A database of its own, with the region and a reader of it who sees indicators.
    private func withNode(_ body: (Node, Visit) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let address = try #require(DatabaseAddress(argument: "sqlite:\(folder.path)/node.db"))
        let node = try await Node.open(address)
        try await node.enterProvider(TestCountry.region, name: "Region Test")
        let reader = StaffReader(
            TestCountry.ulla, isStronglyIdentified: true, commission: TestCountry.ulla.commissions.first)
        let visit = Visit(
            reader: .staff(reader), purpose: .quality, requestID: ResourceID.random().text, channel: "page")
        try await body(node, visit)
        try await node.close()
    }

    @Test(
        "a measure has its reason, its goal, and what has been measured until now",
        arguments: MeasureGoal.allCases)
    func whole(goal: MeasureGoal) async throws {
        try await withNode { node, visit in
            let path = try await Wiring.propose(node)(try proposed(goal), visit)
            let desk = StrategyDesk(door: node.door, now: node.now)
            let plan = try #require(try await desk.records().first?.plan)
            let measure = try #require(plan.measures.first)
            #expect(plan.measures.count == 1 && plan.steward == TestCountry.region)
            #expect(path?.contains("/plan/\(plan.id)/insats/\(measure.id)") == true)
            #expect(measure.goal.rawValue == goal.rawValue && measure.number == "\(goal.rawValue).1")
            #expect(measure.suitability == "Leder vårdcentralen.")
            #expect(measure.responsible?.name == "Region Test")
            #expect(measure.followUp?.reporter == "Verksamhetschefen")
            #expect(measure.followUp?.nextReport == (try day("2031-06-01")))
            let indicator = try #require(measure.indicators.first)
            #expect(indicator.baseline == 14.8 && indicator.target == 50 && indicator.unit == "%")
            #expect(indicator.series.map(\.value) == [20.5, 14.8])
            #expect(indicator.series.last?.day == (try day("2026-08-21")))
            #expect(PlanFault.all(in: plan, on: SwedishTime.day(of: node.now())).isEmpty)
        }
    }

    @Test("the goals that a measure may serve are the plan's, under the same names")
    func goals() {
        let plan = DirectionGoal.allCases.filter { $0 != .prerequisites }
        #expect(MeasureGoal.allCases.map(\.rawValue) == plan.map(\.rawValue))
        #expect(MeasureGoal.allCases.map { "\($0)" } == plan.map { "\($0)" })
    }

    @Test("a measure without a reason keeps the plan from being published")
    func noReason() async throws {
        try await withNode { node, visit in
            let whole = try proposed(.coCreator)
            var measure = whole.measure
            measure.suitability = ""
            let empty = ProposedMeasure(
                measure: measure, indicator: whole.indicator, indicatorName: whole.indicatorName,
                signal: whole.signal, explanation: whole.explanation, unit: whole.unit, baseline: nil,
                series: [], author: whole.author)
            _ = try await Wiring.propose(node)(empty, visit)
            let plan = try #require(
                try await StrategyDesk(door: node.door, now: node.now).records().first?.plan)
            let faults = PlanFault.all(in: plan, on: SwedishTime.day(of: node.now()))
            #expect(faults.map(\.code) == [.noSuitability])
        }
    }
}
