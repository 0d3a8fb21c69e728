// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSearch
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
            #expect(words?.text == "Bo kvar med Maj", "\(staff.name)")
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
        #expect(try await room.reading.plans(of: room.gunnar, for: gunnar).isEmpty)
        try await room.taking.ask(
            "Många kontakter", at: TestCountry.centre.hsaID, of: room.gunnar, for: gunnar)
        let requests = try await room.taking.requests(of: room.gunnar, for: gunnar)
        #expect(requests.map(\.text) == ["Många kontakter"])
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
}
