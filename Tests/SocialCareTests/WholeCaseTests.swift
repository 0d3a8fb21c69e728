// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import GuardedStore
import SocialCare
import TestKit
import Testing

@Suite("A case of social services from application to follow-up")
struct WholeCaseTests {
    @Test("an application reaches the investigating unit at once, and the person sees her case")
    func application() async throws {
        let town = try await SocialNode()
        let file = try await town.apply()
        let lines = try await town.work.cases(for: town.karin).items
        #expect(lines.map(\.item.step) == [.received])
        #expect(lines.first?.person.givenName == "Gunnar")
        #expect(file.main.words == "Jag orkar inte duscha själv.")
        #expect(file.timers.map(\.task) == [.take])
        let own = try await town.work.record(of: town.node.key(.gunnar), for: town.gunnar)
        #expect(own.cases.map(\.key) == [file.main.key])
        #expect(try await town.rules(about: .gunnar).contains("W3"))
    }

    @Test("journey 7: areas, decision, measure, plan, visits, follow-up; each step seen by the person")
    func whole() async throws {
        let town = try await SocialNode()
        let measure = try await town.commissioned()
        #expect(measure.main.step == .commissioned && measure.timers.map(\.task) == [.plan])
        #expect(measure.care.assessments.isEmpty, "the investigation is not read for carrying out")
        try await town.work.plan(town.plan(measure), in: measure, for: town.pia)
        let planned = try await town.work.open(measure.main.key.id, for: town.pia)
        #expect(planned.main.step == .planned && planned.plans.first?.participation == .tookPart)
        try await town.work.planVisits(
            on: [town.work.today], hour: 15, minute: 30, "Dusch", in: planned, for: town.pia)
        let visit = try requireFirst(try await town.work.visits(on: town.work.today, for: town.pia).items)
            .item
        #expect(visit.status == .planned && visit.activity == "Dusch")
        try await town.work.begin(visit.key.id, for: town.pia)
        town.node.clock.advance(seconds: 1_800)
        try await town.work.finish(
            visit.key.id, note: "Duschade sittande.", deviation: "Tvålen var slut.", for: town.pia)
        let parent = try #require(measure.main.parent)
        let file = try await town.work.open(parent.id, for: town.karin)
        #expect(file.step == .delivering && file.timers.map(\.task) == [.followUp])
        #expect(file.visits.map(\.status) == [.done])
        town.pass(days: 180)
        try await town.work.followUp(
            file, achieved: [.d5: .light], "Duschar själv med stöd.", next: nil, for: town.karin)
        let closed = try await town.work.open(parent.id, for: town.karin)
        #expect(closed.main.isClosed && closed.timers.isEmpty)
        #expect(closed.assessment(.d5, .followUp)?.achieved == .light)
        #expect(closed.assessment(.d5, .investigation)?.now == .severe)
        let own = try await town.work.record(of: town.node.key(.gunnar), for: town.gunnar)
        #expect(own.decisions.first?.appealBy == CalendarDay("2026-06-02"))
        #expect(own.plans.first?.goal == "Bo kvar hemma.")
        #expect(own.notes.values.map(\.deviation) == ["Tvålen var slut."])
    }

    @Test("home care that opens the case itself reads nothing of what was found in the investigation")
    func foundInInvestigation() async throws {
        let town = try await SocialNode()
        let measure = try await town.commissioned()
        let parent = try #require(measure.main.parent)
        let whole = try await town.work.open(parent.id, for: town.karin)
        #expect(!whole.care.assessments.isEmpty && !whole.decisions.isEmpty)
        let seen = try await town.work.open(parent.id, for: town.pia)
        #expect(seen.care.assessments.isEmpty && !seen.decisions.isEmpty)
    }

    @Test("a case taken by one is no longer waiting, and cannot be taken again")
    func taken() async throws {
        let town = try await SocialNode()
        let file = try await town.apply()
        try await town.work.take(file, for: town.karin)
        let open = try await town.work.open(file.main.key.id, for: town.karin)
        #expect(open.main.step == .investigating && open.main.handler == SocialNode.karin.hsaID)
        await #expect(throws: DoorError.self) { try await town.work.take(open, for: town.karin) }
        await #expect(throws: DoorError.self, "the version has moved on") {
            try await town.work.take(file, for: town.karin)
        }
    }

    @Test("an area is written again as a new version, and keeps what stood")
    func again() async throws {
        let town = try await SocialNode()
        let file = try await town.investigated()
        var area = town.work.draft(.d5, in: file)
        area.goal = "Duscha själv."
        try await town.work.assess(area, in: file, for: town.karin)
        let after = try await town.work.open(file.main.key.id, for: town.karin)
        let found = try #require(after.assessment(.d5, .investigation))
        #expect(found.version == 2 && found.goal == "Duscha själv." && found.now == .severe)
    }

    @Test("a refusal closes the case, with how to appeal")
    func denied() async throws {
        let town = try await SocialNode()
        let file = try await town.investigated()
        try await town.work.decide(town.decision(file, .denied), in: file, for: town.karin)
        let after = try await town.work.open(file.main.key.id, for: town.karin)
        #expect(after.main.isClosed)
        #expect(after.decisions.first?.appealBy == town.work.today.adding(days: 21))
        #expect(after.decisions.first?.notes.last == "appeal")
        await #expect(throws: DoorError.self) {
            try await town.work.commission(after, to: TestCountry.homeCare.hsaID, "", for: town.karin)
        }
    }

    @Test("a follow-up with a next day keeps the case open")
    func next() async throws {
        let town = try await SocialNode()
        let measure = try await town.commissioned()
        let file = try await town.work.open(try #require(measure.main.parent).id, for: town.karin)
        let day = town.work.today.adding(days: 90)
        try await town.work.followUp(
            file, achieved: [.d5: .moderate], "Fortsätter.", next: day, for: town.karin)
        let after = try await town.work.open(file.main.key.id, for: town.karin)
        #expect(!after.main.isClosed && after.main.followUp == day)
    }
}
