// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import GuardedStore
import Identity
import Sweden
import TestKit

@testable import SharedPlan

/// Gunnar's plan on a real store, with what one does in the tests.
struct PlanRoom: Sendable {
    let node: TestNode
    let reading: ReadPlan
    let writing: WritePlan
    let taking: TakePart
    let gunnar: PersonKey

    init() async throws {
        let node = try await PlanCountry.node()
        self.node = node
        reading = ReadPlan(door: node.door)
        writing = WritePlan(door: node.door, now: { node.clock.now })
        taking = TakePart(door: node.door, now: { node.clock.now })
        gunnar = node.key(.gunnar)
    }

    var day: CalendarDay { SwedishTime.day(of: node.clock.now) }

    /// Lund calls.
    func call() async throws -> FiledPlan {
        let id = try await writing.call(
            about: gunnar, because: "Utskrivning", for: node.visit(PlanCountry.lund))
        return try await lunds(id)
    }

    func lunds(_ id: PlanID) async throws -> FiledPlan {
        guard let plan = try await reading.plan(id, of: gunnar, for: node.visit(PlanCountry.lund)) else {
            throw TestFailure("Lund sees no plan")
        }
        return plan
    }

    func plans(of staff: StaffMember) async throws -> [FiledPlan] {
        try await reading.plans(of: gunnar, for: node.visit(staff)).plans
    }

    /// The one plan that a member of staff sees.
    func only(of staff: StaffMember) async throws -> FiledPlan {
        let plans = try await plans(of: staff)
        guard plans.count == 1, let plan = plans.first else {
            throw TestFailure("\(staff.name) sees \(plans.count) plans")
        }
        return plan
    }

    /// Everything that must be there.
    func filled(_ plan: CoordinatedPlan) -> CoordinatedPlan {
        var plan = plan
        plan.units = [
            TestCountry.cardiology.hsaID, PlanCountry.homeNursing.hsaID, PlanCountry.assessment.hsaID,
        ]
        plan.consent = PlanConsent(
            isYes: true, giver: .person, way: .oral, day: day, units: plan.units, recordedBy: "Elin Lund")
        plan.needed = "Stöd hemma efter sjukhuset"
        plan.measures = [
            PlanMeasure(
                body: .municipality, what: "Hjälp med dusch", who: "Karin", when: "två dagar i veckan"),
            PlanMeasure(body: .region, what: "Kontroll av hjärtat", who: "Elin Lund", when: "senast 1 juni"),
        ]
        plan.hasNoOthers = true
        plan.overall = .municipality
        return plan
    }

    /// Keeps a plan and reads it again.
    func save(_ filed: FiledPlan, _ plan: CoordinatedPlan) async throws -> FiledPlan {
        try await writing.save(
            plan, about: gunnar, version: filed.version, for: node.visit(PlanCountry.lund))
        return try await lunds(filed.plan.id)
    }

    /// Lund calls, fills in and publishes.
    func published() async throws -> FiledPlan {
        let called = try await call()
        let filed = try await save(called, filled(called.plan))
        _ = try await writing.publish(filed, about: gunnar, for: node.visit(PlanCountry.lund))
        return try await lunds(filed.plan.id)
    }
}
