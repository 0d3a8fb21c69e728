// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import GuardedStore
import Identity
import Sweden
import TestKit

@testable import Strategy

/// A node with the first plan, and a strategist of the region.
struct StrategyNode: Sendable {
    static let ulla = staff(
        "SE2321000999-STRAT", "Ulla Hedlund", TestCountry.staffUnit, [.read, .seeIndicators, .editStrategy])
    static let municipal = staff(
        "SE2120000999-STRAT", "Kim Ek", TestCountry.homeCare, [.read, .editStrategy])
    static let analyst = staff(
        "SE2321000999-ANA", "Bo Ek", TestCountry.staffUnit, [.read, .seeIndicators])

    let node: TestNode
    let desk: StrategyDesk

    init() async throws {
        node = try await TestNode()
        let clock = node.clock
        desk = StrategyDesk(door: node.door, now: { clock.now })
        try await desk.enterFirstPlan(for: node.loader(TestCountry.region))
    }

    var visit: Visit { node.visit(Self.ulla) }

    private static func staff(
        _ id: HSAID, _ name: String, _ unit: CareUnit, _ rights: Commission.Rights
    ) -> StaffMember {
        let commission = Commission(
            hsaID: HSAID(id.text + "-U") ?? id, name: "Uppdrag", purpose: .quality, unit: unit.hsaID,
            provider: unit.provider, role: "strateg", rights: rights)
        return StaffMember(hsaID: id, name: name, title: "strateg", commissions: [commission])
    }

    /// A local plan of the region with one complete measure, not published.
    func localPlan() async throws -> PlanRecord {
        let plan = try await desk.clone(
            StrategyDesk.firstPlanID, measures: ["2.3"], title: "Regionens plan",
            first: TestPlan.day("2026-01-01"), last: TestPlan.day("2028-12-31"), diaryNumber: "5/26",
            for: visit)
        return try await desk.edit(plan.plan.id, expected: plan.revision, for: visit) { plan in
            plan.measures[0].responsible = TestPlan.region
            plan.measures[0].suitability = "Har uppdraget"
            return nil
        }
    }
}
