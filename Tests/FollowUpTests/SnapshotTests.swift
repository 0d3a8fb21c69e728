// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import Audit
import FHIRCore
import GuardedStore
import Identity
import Sweden
import TestKit
import Testing

@testable import FollowUp

@Suite("Snapshots of an indicator, on a real store")
struct SnapshotTests {
    private func node(_ cohort: Cohort) async throws -> TestNode {
        let node = try await TestNode()
        let today = SwedishTime.day(of: node.clock.now)
        try await node.load(Cohort.units.map(TestRecord.organisation), as: TestCountry.region)
        try await node.load(
            try cohort.members.flatMap { try cohort.resources(of: $0, today: today) }, as: TestCountry.region)
        return node
    }

    private func keeper(_ node: TestNode) -> SnapshotKeeper {
        SnapshotKeeper(door: node.door, now: { node.clock.now })
    }

    @Test("the counts are those of the list")
    func counts() async throws {
        let cohort = Cohort(240)
        let node = try await node(cohort)
        let snapshot = try await keeper(node).snapshot(of: .i01, for: node.visit(TestCountry.ulla))
        let all = cohort.tally { _ in true }
        #expect(
            snapshot.publication.all == PublishedTally(reached: .exact(all.reached), total: .exact(all.total))
        )
        for unit in Cohort.units.dropLast() {
            let expected = cohort.tally { $0.unit == unit }
            let part = snapshot.publication.byUnit.parts.first { $0.key == unit.hsaID.text }
            #expect(expected.total >= 20)
            #expect(part?.tally.total == .exact(expected.total))
        }
        let women = cohort.tally(\.isFemale)
        let part = try #require(snapshot.publication.bySex.parts.first { $0.key == .female })
        #expect(part.tally == PublishedTally(reached: .exact(women.reached), total: .exact(women.total)))
        let small = cohort.tally { $0.unit == TestCountry.psychiatry }
        #expect((5..<20).contains(small.total))
        #expect(
            snapshot.publication.byUnit.parts.first { $0.key == TestCountry.psychiatry.hsaID.text }?.tally
                .share == nil)
    }

    @Test(
        "each compilation is one row in the log, under rule D11, without persons; a kept snapshot adds none")
    func logged() async throws {
        let node = try await node(Cohort(60))
        let keeper = keeper(node)
        let visit = node.visit(TestCountry.ulla)
        let first = try await keeper.snapshot(of: .i01, for: visit)
        let again = try await keeper.snapshot(of: .i01, for: visit)
        #expect(first == again)
        let rows = try await AccessLog(ledger: node.store.ledger).rows(
            by: LogUser(visit.reader), count: 100)
        #expect(rows.count == 1)
        #expect(rows.first?.rule == "D11")
        #expect(rows.first?.resources.allSatisfy { $0.person == nil } == true)
    }

    @Test("it is compiled again when old, or on demand when not quite new")
    func renewed() async throws {
        let node = try await node(Cohort(60))
        let keeper = keeper(node)
        let visit = node.visit(TestCountry.ulla)
        let first = try await keeper.snapshot(of: .i01, for: visit)
        #expect(try await keeper.snapshot(of: .i01, for: visit, isRenewed: true).compiled == first.compiled)
        node.clock.advance(seconds: FollowUpLimits.renewalAgeSecondsMin)
        let second = try await keeper.snapshot(of: .i01, for: visit, isRenewed: true)
        #expect(second.compiled > first.compiled)
        node.clock.advance(seconds: FollowUpLimits.snapshotAgeSecondsMax - 1)
        #expect(try await keeper.snapshot(of: .i01, for: visit).compiled == second.compiled)
        node.clock.advance(seconds: 1)
        #expect(try await keeper.snapshot(of: .i01, for: visit).compiled > second.compiled)
    }

    @Test("many who ask at once share one compilation")
    func together() async throws {
        let node = try await node(Cohort(60))
        let keeper = keeper(node)
        let visit = node.visit(TestCountry.ulla)
        try await withThrowingTaskGroup(of: Snapshot.self) { group in
            for _ in 0..<12 { group.addTask { try await keeper.snapshot(of: .i01, for: visit) } }
            var found: Set<Snapshot> = []
            for try await snapshot in group { found.insert(snapshot) }
            #expect(found.count == 1)
        }
        let rows = try await AccessLog(ledger: node.store.ledger).rows(
            by: LogUser(visit.reader), count: 100)
        #expect(rows.count == 1)
    }

    @Test("what a person has blocked is not counted")
    func blocked() async throws {
        let cohort = Cohort(60)
        let node = try await node(cohort)
        let before = try await keeper(node).snapshot(of: .i01, for: node.visit(TestCountry.ulla))
        let member = try #require(cohort.members.first { $0.isCounted })
        let number = try #require(member.number)
        let block = Block(
            id: "b1", person: node.door.key(of: number), kind: .inner, provider: TestCountry.region,
            unit: member.unit.hsaID, validity: Validity(from: node.clock.now), registeredBy: "test")
        try await node.enter([block.fact()])
        let after = try await keeper(node).snapshot(of: .i01, for: node.visit(TestCountry.ulla))
        let totals = [before, after].map { $0.publication.all?.total.value }
        #expect(totals[0].map { $0 - 1 } == totals[1])
    }

    @Test("a person with protected identity is not counted, so that no place can be told")
    func protected() async throws {
        let cohort = Cohort(60)
        let node = try await node(cohort)
        let before = try await keeper(node).snapshot(of: .i01, for: node.visit(TestCountry.ulla))
        let number = try #require(cohort.members.first { $0.isCounted }?.number)
        let entry = RegisteredPerson(
            person: node.door.key(of: number), identity: number, givenName: "Samira", familyName: "Test",
            birthDay: try #require(number.birthDay), sex: .female, addressLines: [], municipality: "",
            isProtected: true)
        try await node.enter(entry.facts())
        let after = try await keeper(node).snapshot(of: .i01, for: node.visit(TestCountry.ulla))
        let totals = [before, after].map { $0.publication.all?.total.value }
        #expect(totals[0].map { $0 - 1 } == totals[1])
    }

    @Test("a nurse's or doctor's commission for care is refused")
    func refused() async throws {
        let node = try await TestNode()
        let error = await #expect(throws: DoorError.self) {
            try await keeper(node).snapshot(of: .i01, for: node.visit(TestCountry.berg))
        }
        #expect(error?.code == .forbidden)
    }

    @Test("too few people: nothing is told at all")
    func few() async throws {
        let node = try await node(Cohort(12))
        let publication = try await keeper(node).snapshot(of: .i01, for: node.visit(TestCountry.ulla))
            .publication
        #expect(publication.all == nil && publication.coverage == nil)
        #expect(publication.byUnit == .withheld && publication.bySex == .withheld)
    }
}
