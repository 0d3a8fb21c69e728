// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import GuardedStore
import Identity
import Sweden
import TestKit
import Testing

@testable import Strategy

@Suite("Strategy desk")
struct DeskTests {
    private func code(_ body: () async throws -> Void) async -> StrategyError.Code? {
        do {
            try await body()
            return nil
        } catch {
            return (error as? StrategyError)?.code
        }
    }

    @Test("the first plan has 18 measures and three prerequisites, invents nobody, and is entered once")
    func firstPlan() async throws {
        let strategy = try await StrategyNode()
        try await strategy.desk.enterFirstPlan(for: strategy.node.loader(TestCountry.region))
        let published = try await strategy.desk.published()
        let plan = try #require(published.first).plan
        #expect(published.count == 1 && published.first?.number == 1)
        #expect(DirectionGoal.allCases.map { plan.measures(of: $0).count } == [5, 5, 3, 5, 3])
        #expect(plan.measures.allSatisfy { $0.responsible == nil && $0.milestones.isEmpty })
        #expect(plan.diaryNumber == "19/01571" && plan.measure("2.3")?.title == "Nationella läkemedelslistan")
    }

    @Test("a plan with an active measure that nobody answers for is not published, and says which")
    func noResponsible() async throws {
        let strategy = try await StrategyNode()
        let desk = strategy.desk
        let plan = try await desk.clone(
            StrategyDesk.firstPlanID, measures: ["1.1", "2.3"], title: "T",
            first: TestPlan.day("2026-01-01"), last: TestPlan.day("2028-12-31"), diaryNumber: "",
            for: strategy.visit)
        let refused = await code {
            _ = try await desk.publish(plan.plan.id, expected: 1, note: "", for: strategy.visit)
        }
        guard case .faults(let faults)? = refused else {
            Issue.record("published, or refused otherwise")
            return
        }
        #expect(faults.map(\.code) == [.noResponsible, .noResponsible])
        #expect(Set(faults.compactMap(\.measure)) == Set(plan.plan.measures.map(\.id)))
        #expect(try await desk.published().count == 1)
    }

    @Test("a clone ties each measure to the national one and takes over nobody and no values")
    func clone() async throws {
        let strategy = try await StrategyNode()
        let record = try await strategy.localPlan()
        let measure = try #require(record.plan.measures.first)
        #expect(record.plan.level == .local && record.plan.steward == TestCountry.region)
        #expect(record.plan.national == StrategyDesk.firstPlanID)
        #expect(measure.tie == MeasureTie(plan: StrategyDesk.firstPlanID, measure: "2.3"))
        #expect(measure.goal == .information && measure.status == .planned && measure.indicators.isEmpty)
        #expect(record.plan.measures.count == 1 && record.published == 0)
        #expect(try await strategy.desk.published().map(\.plan.id) == [StrategyDesk.firstPlanID])
    }

    @Test("every published version stays readable, with who and when")
    func versions() async throws {
        let strategy = try await StrategyNode()
        let desk = strategy.desk
        var record = try await strategy.localPlan()
        let id = record.plan.id
        let first = try await desk.publish(
            id, expected: record.revision, note: "Ny", for: strategy.visit)
        #expect(first.number == 1 && first.by == "Ulla Hedlund, strateg")
        let again = await code {
            _ = try await desk.publish(id, expected: record.revision, note: "", for: strategy.visit)
        }
        #expect(again == .alreadyDone)
        strategy.node.clock.advance(seconds: 86_400)
        record = try await desk.edit(id, expected: record.revision, for: strategy.visit) { plan in
            plan.measures[0].status = .ongoing
            return nil
        }
        #expect(record.hasChanges && record.published == 1)
        #expect(try await desk.version(of: id).plan.measures[0].status == .planned)
        _ = try await desk.publish(id, expected: record.revision, note: "Igång", for: strategy.visit)
        let versions = try await desk.versions(of: id)
        #expect(versions.map(\.number) == [2, 1] && versions.map(\.note) == ["Igång", "Ny"])
        #expect(versions[0].published > versions[1].published)
        let old = try await desk.version(1, of: id)
        #expect(old.plan == first.plan)
        let differences = PlanDifference.all(from: versions[1].plan, to: versions[0].plan)
        #expect(differences.map { $0.changes.map(\.field) } == [[.status]])
    }

    @Test("who comes second is told so, and nothing of hers is written")
    func conflict() async throws {
        let strategy = try await StrategyNode()
        let record = try await strategy.localPlan()
        let id = record.plan.id
        _ = try await strategy.desk.edit(id, expected: record.revision, for: strategy.visit) { plan in
            plan.title = "Först"
            return nil
        }
        let second = await code {
            _ = try await strategy.desk.edit(id, expected: record.revision, for: strategy.visit) { plan in
                plan.title = "Sedan"
                return nil
            }
        }
        #expect(second == .conflict(expected: record.revision, actual: record.revision + 1))
        #expect(try await strategy.desk.record(id).plan.title == "Först")
    }

    @Test("only a strategist of the provider changes its plan; the national one is shared")
    func rights() async throws {
        let strategy = try await StrategyNode()
        let node = strategy.node
        let desk = strategy.desk
        let record = try await strategy.localPlan()
        for member in [StrategyNode.municipal, StrategyNode.analyst, TestCountry.berg] {
            let refused = await code {
                _ = try await desk.edit(
                    record.plan.id, expected: record.revision, for: node.visit(member)
                ) { _ in nil }
            }
            #expect(refused == .notAllowed)
        }
        let cloned = await code {
            _ = try await desk.clone(
                StrategyDesk.firstPlanID, measures: ["1.1"], title: "T", first: TestPlan.today,
                last: TestPlan.today, diaryNumber: "", for: node.visit(TestCountry.berg))
        }
        #expect(cloned == .notAllowed)
        let national = try await desk.record(StrategyDesk.firstPlanID)
        _ = try await desk.edit(
            national.plan.id, expected: national.revision, for: node.visit(StrategyNode.municipal)
        ) { plan in
            plan.diaryNumber = "2/26"
            return nil
        }
        let citizen = await code {
            _ = try await desk.edit(national.plan.id, expected: 2, for: node.visit(.anna)) { _ in nil }
        }
        #expect(citizen == .door(.forbidden) || citizen == .notAllowed)
    }

    @Test("a change is in the log with who and which plan; a refused one writes nothing")
    func log() async throws {
        let strategy = try await StrategyNode()
        let record = try await strategy.localPlan()
        let rows = try await strategy.node.door.ownActions(count: 50, for: strategy.visit)
        let plans = rows.flatMap(\.resources).filter { $0.type == "plan" && $0.id == record.plan.id }
        #expect(plans.count == 2 && plans.allSatisfy { $0.person == nil })
        #expect(rows.filter { $0.resources.contains { $0.type == "plan" } }.allSatisfy { $0.rule == "W2" })
    }

    @Test("a proposal from the follow-up becomes a complete measure in the provider's own plan")
    func propose() async throws {
        let strategy = try await StrategyNode()
        let draft = MeasureDraft(
            title: "Se över diabetesvården", goal: .information, responsible: TestPlan.region,
            suitability: "Äger enheten", targetGroups: [.chronic], dimensions: [.equal], aim: "60 %",
            signal: "I01, oklar skillnad",
            indicator: PlanIndicator(
                id: "i01", name: "HbA1c", unit: "%", baseline: 14.8, target: 60, series: []),
            nextReport: TestPlan.day("2026-11-12"), reporter: "Staben")
        let visit = strategy.node.visit(StrategyNode.analyst)
        let place = try await strategy.desk.propose(draft, for: visit)
        let record = try await strategy.desk.record(place.plan)
        let measure = try #require(record.plan.measure(place.measure))
        #expect(record.plan.steward == TestCountry.region && record.plan.level == .local)
        #expect(record.plan.national == StrategyDesk.firstPlanID && record.published == 0)
        #expect(measure.number == "2.1" && measure.texts[.signal] == "I01, oklar skillnad")
        #expect(PlanFault.all(in: record.plan, on: TestPlan.today) == [])
        #expect(PlanGap.all(of: measure, in: record.plan, on: TestPlan.today) == [])
        let second = try await strategy.desk.propose(draft, for: visit)
        #expect(second.plan == place.plan && second.measure != place.measure)
        #expect(try await strategy.desk.record(place.plan).plan.measures.map(\.number) == ["2.1", "2.2"])
        let refused = await code {
            _ = try await strategy.desk.propose(draft, for: strategy.node.visit(TestCountry.berg))
        }
        #expect(refused == .notAllowed)
    }

    @Test("providers are told of a published plan until they say that they know of that version")
    func acknowledge() async throws {
        let strategy = try await StrategyNode()
        let desk = strategy.desk
        var record = try await strategy.localPlan()
        let id = record.plan.id
        let pia = strategy.node.visit(StrategyNode.municipal)
        #expect(try await desk.unacknowledged(by: TestCountry.socialCare) == [])
        _ = try await desk.publish(id, expected: record.revision, note: "", for: strategy.visit)
        #expect(try await desk.unacknowledged(by: TestCountry.socialCare).map(\.plan.id) == [id])
        #expect(try await desk.unacknowledged(by: TestCountry.region) == [])
        _ = try await desk.acknowledge(id, version: 1, for: pia)
        #expect(try await desk.unacknowledged(by: TestCountry.socialCare) == [])
        #expect(await code { _ = try await desk.acknowledge(id, version: 1, for: pia) } == .alreadyDone)
        #expect(await code { _ = try await desk.acknowledge(id, version: 9, for: pia) } == .notFound)
        #expect(try await desk.acknowledgements(of: id).map(\.provider) == [TestCountry.socialCare])
        record = try await desk.edit(id, expected: record.revision, for: strategy.visit) { plan in
            plan.title = "Ny titel"
            return nil
        }
        _ = try await desk.publish(id, expected: record.revision, note: "", for: strategy.visit)
        #expect(try await desk.unacknowledged(by: TestCountry.socialCare).map(\.number) == [2])
    }

    @Test("a plan larger than the limits is refused whole")
    func limits() async throws {
        let strategy = try await StrategyNode()
        let record = try await strategy.localPlan()
        let refused = await code {
            _ = try await strategy.desk.edit(
                record.plan.id, expected: record.revision, for: strategy.visit
            ) { plan in
                plan.title = String(repeating: "x", count: StrategyLimits.titleMax + 1)
                return nil
            }
        }
        #expect(refused == .tooMuch)
    }
}
