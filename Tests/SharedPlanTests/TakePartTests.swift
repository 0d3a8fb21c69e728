// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSearch
import FHIRStore
import GuardedStore
import Sweden
import TestKit
import Testing

@testable import SharedPlan

@Suite("The person takes part in her plan")
struct TakePartTests {
    @Test("what is important to her is read by all who take part, the newest words first")
    func words() async throws {
        let room = try await PlanRoom()
        let filed = try await room.published()
        let gunnar = room.node.visit(.gunnar)
        try await room.taking.say("Bo kvar hemma", about: filed.plan, of: room.gunnar, for: gunnar)
        room.node.clock.advance(seconds: 60)
        try await room.taking.say("Bo kvar med Maj", about: filed.plan, of: room.gunnar, for: gunnar)
        for staff in [PlanCountry.lund, PlanCountry.nils, PlanCountry.karin] {
            let words = try await room.taking.words(
                about: filed.plan.id, of: room.gunnar, for: room.node.visit(staff))
            #expect(words.newest?.text == "Bo kvar med Maj", "\(staff.name)")
        }
    }

    @Test("staff cannot write her words")
    func hers() async throws {
        let room = try await PlanRoom()
        let filed = try await room.published()
        await #expect(throws: DoorError.self) {
            try await room.taking.say(
                "Nej", about: filed.plan, of: room.gunnar, for: room.node.visit(PlanCountry.nils))
        }
    }

    @Test("who has no plan asks her health centre, which has the request among its tasks")
    func asks() async throws {
        let room = try await PlanRoom()
        let gunnar = room.node.visit(.gunnar)
        #expect(try await room.reading.plans(of: room.gunnar, for: gunnar).plans.isEmpty)
        try await room.taking.ask(
            "Många kontakter", at: TestCountry.centre.hsaID, of: room.gunnar, for: gunnar)
        let requests = try await room.taking.requests(of: room.gunnar, for: gunnar)
        #expect(requests.items.map(\.text) == ["Många kontakter"])
        let tasks = try await room.node.door.worklist(
            SearchQuery(type: "Task"), for: room.node.visit(TestCountry.berg)
        ).entries
        #expect(tasks.count == 1 && tasks.first?.person.person == room.gunnar)
        await #expect(throws: DoorError.self) {
            try await room.taking.ask(
                "x", at: PlanCountry.assessment.hsaID, of: room.gunnar, for: gunnar)
        }
    }

    @Test("her own health centre is the one where she has been most")
    func centre() async throws {
        let room = try await PlanRoom()
        let gunnar = room.node.visit(.gunnar)
        #expect(try await room.taking.ownCentre(of: room.gunnar, for: gunnar) == nil)
        try await room.node.load(
            TestRecord.record(of: .gunnar, patient: "g1", at: [TestCountry.centre]), as: TestCountry.region)
        #expect(try await room.taking.ownCentre(of: room.gunnar, for: gunnar) == TestCountry.centre.hsaID)
    }

    @Test("her words and requests that cannot be read are told of, and so is a copy of the plan")
    func unreadable() async throws {
        let room = try await PlanRoom()
        let filed = try await room.published()
        let gunnar = room.node.visit(.gunnar)
        let nils = room.node.visit(PlanCountry.nils)
        try await room.taking.say("Bo kvar hemma", about: filed.plan, of: room.gunnar, for: gunnar)
        func found(_ type: ResourceType) async throws -> ResourceKey {
            let question = TimelineQuestion(person: room.gunnar, types: [type])
            let page = try await room.node.door.timeline(question, for: nils)
            return try #require(
                page.matches.first { $0.labels.labelClass.unit == PlanCountry.homeNursing.hsaID.text }
            )
            .key
        }
        for type: ResourceType in ["CareTeam", "CarePlan"] {
            let key = try await found(type)
            let list = try await ReadPlan(door: room.node.door(breaking: key)).plans(
                of: room.gunnar, for: nils)
            #expect(list.unreadable.map(\.key) == [key], "\(type)")
        }
        let goal = try await found("Goal")
        let clock = room.node.clock
        let taking = TakePart(door: room.node.door(breaking: goal), now: { clock.now })
        let words = try await taking.words(about: filed.plan.id, of: room.gunnar, for: nils)
        #expect(words.newest == nil && words.unreadable.map(\.key) == [goal])
    }
}
