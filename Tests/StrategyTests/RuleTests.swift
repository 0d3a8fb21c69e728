// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Identity
import Sweden
import Testing

@testable import Strategy

@Suite("Rules of plans")
struct RuleTests {
    private let today = TestPlan.today

    private func faults(_ measure: Measure) -> [PlanFault.Code] {
        PlanFault.all(in: TestPlan.plan([measure]), on: today).map(\.code)
    }

    @Test("an active measure without a responsible party, or without why, keeps a plan from publishing")
    func responsible() {
        var measure = TestPlan.measure()
        #expect(faults(measure) == [])
        measure.suitability = ""
        #expect(faults(measure) == [.noSuitability])
        measure.responsible = nil
        for status in [MeasureStatus.planned, .ongoing, .notStated] {
            measure.status = status
            #expect(faults(measure) == [.noResponsible])
        }
        for status in [MeasureStatus.paused, .finished, .stopped] {
            measure.status = status
            #expect(faults(measure) == [])
        }
    }

    @Test("an archived plan of titles may be published, since nobody answers for it any more")
    func archived() {
        var measure = TestPlan.measure(responsible: nil)
        measure.status = .notStated
        var plan = TestPlan.plan([measure])
        plan.first = TestPlan.day("2020-01-01")
        plan.last = TestPlan.day("2022-12-31")
        #expect(PlanFault.all(in: plan, on: today) == [])
        #expect(PlanGap.all(in: plan, on: today) == [])
    }

    @Test("a plan without title, measures or a sound period, or with a number twice, is not published")
    func whole() {
        var plan = TestPlan.plan([])
        plan.title = ""
        plan.last = TestPlan.day("2025-12-31")
        #expect(PlanFault.all(in: plan, on: today).map(\.code) == [.noTitle, .badPeriod, .noMeasures])
        let twice = TestPlan.plan([TestPlan.measure(), TestPlan.measure()])
        #expect(PlanFault.all(in: twice, on: today).map(\.code) == [.sameNumber])
    }

    @Test("what an active measure lacks is told, what has passed is overdue from the day after")
    func gaps() {
        func codes(_ measure: Measure) -> [PlanGap.Code] {
            PlanGap.all(of: measure, in: TestPlan.plan([measure]), on: today).map(\.code)
        }
        var measure = TestPlan.measure()
        #expect(codes(measure) == [])
        measure.followUp?.nextReport = today
        #expect(codes(measure) == [])
        measure.followUp?.nextReport = today.adding(days: -1)
        #expect(codes(measure) == [.overdue])
        measure.milestones = [Milestone(title: "A", date: today.adding(days: -1), status: .delayed)]
        #expect(codes(measure) == [.overdue, .lateMilestone])
        measure.milestones[0].status = .reached
        measure.followUp = nil
        measure.indicators = []
        measure.targetGroups = []
        #expect(codes(measure) == [.noIndicator, .noFollowUp, .noTargetGroup])
        measure.status = .finished
        #expect(codes(measure) == [])
    }

    @Test("same area and target group by different responsible parties overlap")
    func overlap() throws {
        let one = TestPlan.measure("1.1")
        let other = TestPlan.measure("2.1", responsible: TestPlan.agency)
        let found = Overlap.all(in: [TestPlan.plan([one, other])], on: today)
        let overlap = try #require(found.first)
        #expect(found.count == 1 && overlap.area == .medicines && overlap.targetGroups == [.elderly])
        let everyone = TestPlan.measure("2.1", groups: [.everyone], responsible: TestPlan.agency)
        #expect(Overlap.all(in: [TestPlan.plan([one, everyone])], on: today).count == 1)
    }

    @Test("same responsible, another area or group, no area, or not active: no overlap")
    func noOverlap() {
        let one = TestPlan.measure("1.1")
        var stopped = TestPlan.measure("2.1", responsible: TestPlan.agency)
        stopped.status = .stopped
        let others = [
            TestPlan.measure("2.1"), TestPlan.measure("2.1", area: .identity, responsible: TestPlan.agency),
            TestPlan.measure("2.1", groups: [.children], responsible: TestPlan.agency),
            TestPlan.measure("2.1", area: nil, responsible: TestPlan.agency), stopped,
        ]
        for other in others {
            #expect(Overlap.all(in: [TestPlan.plan([one, other])], on: today) == [])
        }
    }

    @Test("a local measure overlaps the national one unless it carries it out; local plans never overlap")
    func overlapOfPlans() {
        let national = TestPlan.plan([TestPlan.measure("1.1")], id: "n")
        var own = TestPlan.measure("1.2", responsible: TestPlan.agency)
        let one = TestPlan.plan([own], id: "a", level: .local)
        let other = TestPlan.plan([TestPlan.measure("1.2")], id: "b", level: .local)
        #expect(Overlap.all(in: [national, one], on: today).count == 1)
        #expect(Overlap.all(in: [one, other], on: today) == [])
        own.tie = MeasureTie(plan: "n", measure: "m-1.1")
        #expect(Overlap.all(in: [national, TestPlan.plan([own], id: "a", level: .local)], on: today) == [])
    }

    @Test("differences tell what was added, removed and changed, field by field")
    func differences() {
        let old = TestPlan.plan([TestPlan.measure("1.1"), TestPlan.measure("1.2")])
        var changed = TestPlan.measure("1.1")
        changed.status = .finished
        changed.texts[.aim] = "Nytt"
        let new = TestPlan.plan([changed, TestPlan.measure("2.1")])
        let found = PlanDifference.all(from: old, to: new)
        #expect(found.map(\.kind) == [.changed, .added, .removed])
        #expect(found.map(\.measure.number) == ["1.1", "2.1", "1.2"])
        #expect(found[0].changes.map(\.field) == [.status, .aim])
        #expect(found[0].changes[0].before == ["ongoing"] && found[0].changes[0].after == ["finished"])
        #expect(PlanDifference.all(from: old, to: old) == [])
    }

    @Test("the governance report counts per direction goal and lists what is overdue")
    func report() {
        var late = TestPlan.measure("2.1")
        late.followUp?.nextReport = TestPlan.day("2026-02-01")
        late.milestones = [
            Milestone(title: "Klar", date: TestPlan.day("2026-03-01"), status: .planned)
        ]
        let bare = TestPlan.measure("2.2", responsible: nil)
        let report = GovernanceReport(of: [TestPlan.plan([TestPlan.measure(), late, bare])], on: today)
        #expect(report.rows.map(\.goal) == DirectionGoal.allCases)
        #expect(report.rows.map(\.measures) == [1, 2, 0, 0, 0])
        let row = report.rows[1]
        #expect((row.active, row.withResponsible, row.withIndicator, row.complete) == (2, 1, 2, 1))
        #expect(row.overdue.map(\.measure.number) == ["2.1"])
        #expect(row.lateMilestones.map(\.milestone) == ["Klar"])
        #expect(report.rows[0].overdue.isEmpty)
    }

    @Test("a plan read back from its JSON is the same plan")
    func json() throws {
        var full = TestPlan.measure()
        full.texts = [.aim: "Mål", .risks: "Risk"]
        full.milestones = [Milestone(title: "A", date: today, status: .delayed)]
        full.reports = [FollowUpReport(day: today, assessment: .someRisk, text: "Så där")]
        full.decisions = [PlanDecision(day: today, text: "Beslut", diaryNumber: "7/26")]
        full.tie = MeasureTie(plan: "n", measure: "1.1")
        full.participants = ["A", "B"]
        full.dependencies = ["1.2"]
        full.duties = [.finance]
        full.sectors = [.dental]
        full.dimensions = [.equal]
        full.priority = 2
        full.isJoint = false
        var plan = TestPlan.plan([full], level: .local, steward: "SE2321000999-P1")
        plan.national = "n"
        plan.predecessor = "a"
        plan.successor = "b"
        let read = Plan(try JSONDocument(parsing: plan.tree().encoded()).root)
        #expect(read == plan)
    }

    @Test("there are 21 regions and 290 municipalities, each with its own code")
    func principals() {
        #expect(Principal.regions.count == 21 && Principal.municipalities.count == 290)
        #expect(Set(Principal.all.map(\.code)).count == 311)
        let counties = Set(Principal.regions.map(\.number))
        #expect(Principal.municipalities.allSatisfy { counties.contains(String($0.number.prefix(2))) })
        #expect(Principal.municipalities.first { $0.number == "1480" }?.name == "Göteborgs kommun")
    }
}
