// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import GuardedStore
import Identity
import SocialCare
import Sweden
import TestKit
import Testing

@Suite("Journey 11: concern for a child")
struct ConcernTests {
    private let report = ConcernReport(
        child: TestPerson.liv.number, words: "Kom ensam med ett stort blåmärke.", urgency: .urgent,
        isReporterProtected: true)

    private func isClosed(_ key: ResourceKey, to visit: Visit, _ town: SocialNode) async -> Bool {
        do {
            _ = try await town.node.door.read(key, for: visit)
            return false
        } catch {
            return error.code == .notFound
        }
    }

    @Test("a report needs no tie to the child, reaches the child unit at once, and starts its times")
    func reaches() async throws {
        let town = try await SocialNode()
        _ = try await town.work.report(report, to: SocialNode.childUnit.hsaID, for: town.berg)
        let line = try requireFirst(try await town.work.cases(for: town.tom).items)
        #expect(line.person.givenName == "Liv" && line.item.priority == "urgent")
        #expect(line.item.isReporterProtected && line.item.requester?.id.text == TestCountry.berg.hsaID.text)
        #expect(line.item.timers().map(\.task) == [.protection, .preliminary])
        #expect(try await town.rules(about: .liv).contains("W4"))
    }

    @Test("nobody else can read it: reporter, other staff, other social services, guardian, the child")
    func wall() async throws {
        let town = try await SocialNode()
        let key = try await town.work.report(report, to: SocialNode.childUnit.hsaID, for: town.berg)
        let others = [
            town.berg, town.karin, town.pia, town.node.visit(TestCountry.ek), town.node.visit(.sara),
            town.node.visit(.sara, actingFor: .liv), town.node.visit(.liv), town.gunnar,
        ]
        for visit in others { #expect(await isClosed(key, to: visit, town)) }
        #expect(await !isClosed(key, to: town.tom, town))
        #expect(try await town.rules(about: .liv).contains("D2"))
        for visit in [town.berg, town.karin, town.pia] {
            #expect(try await town.work.cases(for: visit).isEmpty)
        }
    }

    @Test("that it exists is not told: the overview of others is the same before and after")
    func uniform() async throws {
        let town = try await SocialNode()
        try await town.node.load(
            TestRecord.record(of: .liv, patient: "l", at: [TestCountry.centre]), as: TestCountry.region)
        let liv = town.node.key(.liv)
        let readers = [town.berg, town.karin, town.node.visit(.sara, actingFor: .liv)]
        var before: [String] = []
        for visit in readers { before.append(try await told(liv, visit, town)) }
        _ = try await town.work.report(report, to: SocialNode.childUnit.hsaID, for: town.berg)
        for (visit, then) in zip(readers, before) { #expect(try await told(liv, visit, town) == then) }
    }

    /// What a reader may open, and what she is told of the rest.
    private func told(_ person: PersonKey, _ visit: Visit, _ town: SocialNode) async throws -> String {
        let overview = try await town.node.door.overview(of: person, for: visit)
        let open = overview.classes.map { "\($0.labelClass.unit) \($0.resources)" }.sorted()
        let asked = overview.visibility.distinctVerdicts.filter { $0.decision == .askConsent }
        let page = try await town.node.door.timeline(TimelineQuestion(person: person), for: visit)
        return "\(open) \(asked.count) \(page.matches.count) \(page.issues.count)"
    }

    @Test("the young person's own log does not tell of it either")
    func log() async throws {
        let clock = FakeClock(Instant("2038-05-12T09:20:00.000Z") ?? .distantPast)
        let town = try await SocialNode(clock: clock)
        _ = try await town.work.report(report, to: SocialNode.childUnit.hsaID, for: town.berg)
        let line = try requireFirst(try await town.work.cases(for: town.tom).items)
        let file = try await town.work.open(line.item.key.id, for: town.tom)
        try await town.work.assessProtection(file, "Inget akut.", for: town.tom)
        _ = await isClosed(line.item.key, to: town.berg, town)
        let liv = town.node.visit(.liv)
        let rows = try await town.node.door.accessLog(about: town.node.key(.liv), count: 100, for: liv)
        #expect(!rows.isEmpty)
        #expect(!rows.contains { $0.user.careUnit == SocialNode.childUnit.hsaID.text })
        #expect(!rows.contains { ["W4", "D2"].contains($0.rule) })
    }

    @Test("protection first, then whether to investigate, then the end")
    func steps() async throws {
        let town = try await SocialNode()
        let key = try await town.work.report(report, to: SocialNode.childUnit.hsaID, for: town.berg)
        let first = try await town.work.open(key.id, for: town.tom)
        await #expect(throws: DoorError.self) {
            try await town.work.decidePreliminary(first, opens: true, "Direkt.", for: town.tom)
        }
        try await town.work.assessProtection(first, "Inget akut behov.", for: town.tom)
        let assessed = try await town.work.open(key.id, for: town.tom)
        #expect(assessed.main.handler == SocialNode.tom.hsaID)
        #expect(assessed.timers.map(\.task) == [.preliminary])
        town.pass(days: 10)
        try await town.work.decidePreliminary(assessed, opens: true, "Behöver utredas.", for: town.tom)
        let open = try await town.work.open(key.id, for: town.tom)
        #expect(open.timers.map(\.day) == [town.work.today.adding(months: 4)])
        let later = town.work.today.adding(months: 6)
        try await town.work.conclude(open, "Väntar på skolan.", extendedUntil: later, for: town.tom)
        let extended = try await town.work.open(key.id, for: town.tom)
        #expect(extended.timers.map(\.day) == [later])
        try await town.work.conclude(extended, "Stöd ges.", for: town.tom)
        #expect(try await town.work.open(key.id, for: town.tom).main.isClosed)
        #expect(try await town.work.cases(for: town.tom).isEmpty)
    }

    @Test("not to another unit, not about an adult, not by the family")
    func refused() async throws {
        let town = try await SocialNode()
        await #expect(throws: DoorError.self) {
            try await town.work.report(report, to: SocialNode.bist.hsaID, for: town.berg)
        }
        var adult = report
        adult.child = TestPerson.anna.number
        await #expect(throws: DoorError.self) {
            try await town.work.report(adult, to: SocialNode.childUnit.hsaID, for: town.berg)
        }
        await #expect(throws: DoorError.self) {
            try await town.work.report(
                report, to: SocialNode.childUnit.hsaID, for: town.node.visit(.sara))
        }
    }
}
