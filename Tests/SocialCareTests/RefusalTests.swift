// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import GuardedStore
import SocialCare
import TestKit
import Testing

@Suite("What social services refuse")
struct RefusalTests {
    private func code(_ body: () async throws -> Void) async -> DoorError.Code? {
        do {
            try await body()
            return nil
        } catch {
            return (error as? DoorError)?.code
        }
    }

    @Test("who is not assigned does not open a case: the same board (D31), the child unit, health care")
    func notAssigned() async throws {
        let town = try await SocialNode()
        let file = try await town.apply()
        for visit in [town.pia, town.tom, town.berg] {
            #expect(await code { _ = try await town.work.open(file.main.key.id, for: visit) } == .notFound)
        }
        #expect(try await town.rules(about: .gunnar).contains("D31"))
        #expect(try await town.work.cases(for: town.tom).isEmpty)
        #expect(try await town.work.cases(for: town.pia).isEmpty)
    }

    @Test("nobody applies for another, and only the unit that investigates writes an application down")
    func application() async throws {
        let town = try await SocialNode()
        let other = town.node.visit(.anna, actingFor: .gunnar)
        #expect(
            await code { _ = try await town.work.apply("x", to: SocialNode.bist.hsaID, for: other) }
                == .forbidden)
        for visit in [town.pia, town.tom, town.berg, town.gunnar] {
            #expect(
                await code {
                    _ = try await town.work.register(
                        application: "x", about: town.node.key(.anna), for: visit)
                } == .forbidden)
        }
        #expect(
            await code {
                _ = try await town.work.register(
                    application: "", about: town.node.key(.anna), for: town.karin)
            } == .invalid)
        #expect(
            await code { _ = try await town.work.apply("", to: SocialNode.bist.hsaID, for: town.gunnar) }
                == .invalid)
    }

    @Test("no decision without an assessed area, a period and a follow-up; none by home care")
    func decision() async throws {
        let town = try await SocialNode()
        let file = try await town.apply()
        try await town.work.take(file, for: town.karin)
        let empty = try await town.work.open(file.main.key.id, for: town.karin)
        #expect(
            await code { try await town.work.decide(town.decision(empty), in: empty, for: town.karin) }
                == .preconditionFailed)
        var area = town.work.draft(.safety, in: empty)
        area.assessment = "Orolig för att ramla."
        try await town.work.assess(area, in: empty, for: town.karin)
        let ready = try await town.work.open(file.main.key.id, for: town.karin)
        var endless = town.decision(ready)
        endless.until = nil
        #expect(await code { try await town.work.decide(endless, in: ready, for: town.karin) } == .invalid)
        var unfollowed = town.decision(ready)
        unfollowed.followUp = nil
        #expect(await code { try await town.work.decide(unfollowed, in: ready, for: town.karin) } == .invalid)
        #expect(
            await code { try await town.work.decide(town.decision(ready), in: ready, for: town.pia) }
                == .forbidden)
    }

    @Test("a measure is given once, to a unit that carries out measures")
    func commission() async throws {
        let town = try await SocialNode()
        let file = try await town.investigated()
        try await town.work.decide(town.decision(file), in: file, for: town.karin)
        let decided = try await town.work.open(file.main.key.id, for: town.karin)
        for unit in [TestCountry.centre.hsaID, SocialNode.bist.hsaID] {
            #expect(
                await code { try await town.work.commission(decided, to: unit, "", for: town.karin) }
                    == .invalid)
        }
        try await town.work.commission(decided, to: TestCountry.homeCare.hsaID, "", for: town.karin)
        let given = try await town.work.open(file.main.key.id, for: town.karin)
        #expect(given.step == .commissioned)
        #expect(
            await code {
                try await town.work.commission(given, to: TestCountry.homeCare.hsaID, "", for: town.karin)
            } == .preconditionFailed)
    }

    @Test("a visit of health care is no visit of home care: it is neither listed nor begun here")
    func healthVisit() async throws {
        let town = try await SocialNode()
        var encounter = TestRecord.encounter("v", of: "g", at: TestCountry.centre, day: "2026-05-12")
        encounter = encounter.setting("status", "planned")
        try await town.node.load(
            [
                TestRecord.patient("g", .gunnar), TestRecord.organisation(TestCountry.centre), encounter,
            ], as: TestCountry.region)
        try await town.node.relate(.gunnar, to: TestCountry.centre)
        #expect(try await town.work.visits(on: town.work.today, for: town.berg).isEmpty)
        #expect(await code { try await town.work.begin("v", for: town.berg) } == .notFound)
    }

    @Test("a plan notes how the person took part; visits come after the plan, done after begun")
    func plan() async throws {
        let town = try await SocialNode()
        let file = try await town.commissioned()
        #expect(
            await code { try await town.work.plan(town.plan(file, nil), in: file, for: town.pia) }
                == .invalid)
        let today = [town.work.today]
        #expect(
            await code {
                try await town.work.planVisits(
                    on: today, hour: 8, minute: 0, "Dusch", in: file, for: town.pia)
            } == .preconditionFailed)
        try await town.work.plan(town.plan(file), in: file, for: town.pia)
        let planned = try await town.work.open(file.main.key.id, for: town.pia)
        #expect(
            await code {
                try await town.work.planVisits(
                    on: [town.work.today.adding(days: -1)], hour: 8, minute: 0, "Dusch", in: planned,
                    for: town.pia)
            } == .invalid)
        try await town.work.planVisits(on: today, hour: 15, minute: 0, "Dusch", in: planned, for: town.pia)
        let visit = try requireFirst(try await town.work.visits(on: town.work.today, for: town.pia).items)
            .item
        #expect(
            await code {
                try await town.work.finish(visit.key.id, note: "Klart.", deviation: "", for: town.pia)
            } == .preconditionFailed)
        #expect(await code { try await town.work.begin(visit.key.id, for: town.karin) } == .notFound)
    }
}
