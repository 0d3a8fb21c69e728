// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import GuardedStore
import SocialCare
import TestKit
import Testing

@Suite("Social care opens, plans and moves")
struct NewCaseTests {
    @Test("an application by word of mouth opens a case of a new person, for the one who took it alone")
    func newPerson() async throws {
        let town = try await SocialNode()
        let anna = town.node.key(.anna)
        try await town.node.inform(.anna, by: TestCountry.socialCare)
        let key = try await town.work.register(
            application: "Orkar inte städa.", about: anna, for: town.karin)
        #expect(try await town.rules(about: .anna).contains("W8"))
        #expect(try await town.work.cases(for: town.karin).items.map(\.item.key) == [key])
        let file = try await town.work.open(key.id, for: town.karin)
        #expect(file.main.handler == SocialNode.karin.hsaID && file.main.words == "Orkar inte städa.")
        let colleague = SocialNode.staff("SE2120000999-LISA", "Lisa Ek", SocialNode.bist)
        #expect(try await town.work.cases(for: town.node.visit(colleague)).isEmpty, "D31")
        let own = try await town.work.record(of: anna, .carryingOut, for: town.node.visit(.anna))
        #expect(own.cases.map(\.key) == [key])
        try await town.work.take(file, for: town.karin)
        #expect(try await town.work.open(key.id, for: town.karin).main.step == .investigating)
    }

    @Test("a plan is agreed to by the person and by the unit, each once, and each sees the other's")
    func confirmation() async throws {
        let town = try await SocialNode()
        let file = try await town.commissioned()
        await #expect(throws: DoorError.self, "there is no plan yet") {
            try await town.work.confirmPlan(in: file, for: town.pia)
        }
        try await town.work.plan(town.plan(file), in: file, for: town.pia)
        let planned = try await town.work.open(file.main.key.id, for: town.pia)
        let plan = try requireFirst(planned.plans)
        #expect(planned.care.mayConfirm(plan, by: .person) && planned.care.mayConfirm(plan, by: .provider))

        try await town.work.confirmPlan(plan.key.id, for: town.gunnar)
        await #expect(throws: DoorError.self, "only once") {
            try await town.work.confirmPlan(plan.key.id, for: town.gunnar)
        }
        for stranger in [town.node.visit(.anna), town.pia] {
            await #expect(throws: DoorError.self) {
                try await town.work.confirmPlan(plan.key.id, for: stranger)
            }
        }
        let seen = try await town.work.open(file.main.key.id, for: town.pia)
        #expect(seen.care.confirmation(of: plan, by: .person)?.time == town.node.clock.now)
        try await town.work.confirmPlan(in: seen, for: town.pia)
        let own = try await town.work.record(
            of: town.node.key(.gunnar), .carryingOut, for: town.gunnar)
        #expect(own.confirmation(of: plan, by: .provider)?.staff == TestCountry.pia.hsaID)
        #expect(!own.mayConfirm(plan, by: .provider) && !own.mayConfirm(plan, by: .person))

        let again = try await town.work.open(file.main.key.id, for: town.pia)
        town.pass(days: 1)
        try await town.work.plan(town.plan(again), in: again, for: town.pia)
        let renewed = try await town.work.open(file.main.key.id, for: town.pia)
        let newest = try requireFirst(renewed.plans)
        #expect(newest.key != plan.key && renewed.care.mayConfirm(newest, by: .person))
        #expect(!renewed.care.mayConfirm(plan, by: .person), "an older plan is agreed to no more")
    }

    @Test("a visit ahead is moved with a reason that the person sees; not one that has begun")
    func move() async throws {
        let town = try await SocialNode()
        let file = try await town.commissioned()
        try await town.work.plan(town.plan(file), in: file, for: town.pia)
        let planned = try await town.work.open(file.main.key.id, for: town.pia)
        try await town.work.planVisits(
            on: [town.work.today], hour: 15, minute: 30, "Dusch", in: planned, for: town.pia)
        let line = try requireFirst(try await town.work.visits(on: town.work.today, for: town.pia).items)
        let next = town.work.today.adding(days: 1)
        try await town.work.move(
            line.item.key.id, to: next, hour: 10, minute: 0, "Gunnar ska till tandläkaren.", for: town.pia)
        #expect(try await town.work.visits(on: town.work.today, for: town.pia).isEmpty)
        let own = try await town.work.record(
            of: town.node.key(.gunnar), .carryingOut, for: town.gunnar)
        let moved = try requireFirst(own.visits)
        #expect(moved.version == 2 && moved.move?.from == line.item.begins)
        #expect(moved.move?.reason == "Gunnar ska till tandläkaren.")
        await #expect(throws: DoorError.self, "not without why") {
            try await town.work.move(moved.key.id, to: next, hour: 9, minute: 0, "", for: town.pia)
        }
        await #expect(throws: DoorError.self, "not by another unit") {
            try await town.work.move(moved.key.id, to: next, hour: 9, minute: 0, "x", for: town.karin)
        }
        town.pass(days: 1)
        await #expect(throws: DoorError.self, "not to a day that has passed") {
            let day = town.work.today.adding(days: -1)
            try await town.work.move(moved.key.id, to: day, hour: 9, minute: 0, "x", for: town.pia)
        }
        try await town.work.begin(moved.key.id, for: town.pia)
        await #expect(throws: DoorError.self, "not when begun") {
            try await town.work.move(moved.key.id, to: next, hour: 9, minute: 0, "x", for: town.pia)
        }
    }

    @Test("what cannot be read is listed, not left out")
    func unreadable() throws {
        let key: ResourceKey = "CarePlan/broken"
        let labels = Labels(
            person: nil, careDay: CalendarDay("2026-05-03"),
            labelClass: LabelClass(
                owner: "SE2120000999-K1", unit: "SE2120000999-HEMTJ", sector: "social-elder-disability",
                informationType: "pla"))
        let broken = StoredResource(
            key: key, version: 3, updated: .distantPast, isDeleted: false, labels: labels,
            body: Array("{\"resourceType\":".utf8), interaction: .update)
        var gone = broken
        gone.isDeleted = true
        let care = SocialRecord([broken, gone])
        #expect(care.plans.isEmpty)
        #expect(care.unreadable.map(\.key) == [key] && care.unreadable.map(\.version) == [3])
        #expect(care.unreadable.first?.unit == "SE2120000999-HEMTJ")
    }

    @Test("a case or a visit that cannot be read is on the list by its id")
    func unreadableLines() async throws {
        let town = try await SocialNode()
        let file = try await town.apply()
        let clock = town.node.clock
        func work(breaking key: ResourceKey) -> CaseWork {
            CaseWork(door: town.node.door(breaking: key), now: { clock.now }, texts: RecordTexts { $0 })
        }
        let broken = work(breaking: file.main.key)
        let cases = try await broken.cases(for: town.karin)
        #expect(cases.items.isEmpty && cases.unreadable.map(\.resource.key) == [file.main.key])
        #expect(cases.unreadable.first?.person.person == town.node.key(.gunnar))
        let error = await #expect(throws: DoorError.self) {
            _ = try await broken.open(file.main.key.id, for: town.karin)
        }
        #expect(error?.code == .unavailable, "it is there, so it is not said to be missing")

        let other = try await SocialNode()
        let measure = try await other.commissioned()
        try await other.work.plan(other.plan(measure), in: measure, for: other.pia)
        let planned = try await other.work.open(measure.main.key.id, for: other.pia)
        try await other.work.planVisits(
            on: [other.work.today], hour: 15, minute: 30, "Dusch", in: planned, for: other.pia)
        let key = try requireFirst(try await other.work.visits(on: other.work.today, for: other.pia).items)
            .item.key
        let time = other.node.clock
        let lost = CaseWork(
            door: other.node.door(breaking: key), now: { time.now }, texts: RecordTexts { $0 })
        let visits = try await lost.visits(on: other.work.today, for: other.pia)
        #expect(visits.items.isEmpty && visits.unreadable.map(\.resource.key) == [key])
    }
}
