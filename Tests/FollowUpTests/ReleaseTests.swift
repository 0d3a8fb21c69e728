// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Audit
import GuardedStore
import Identity
import Sweden
import TestKit
import Testing

@testable import FollowUp

@Suite("Numbers shown to everyone")
struct ReleaseTests {
    private static let strategist: StaffMember = {
        let unit = TestCountry.staffUnit
        let commission = Commission(
            hsaID: "SE2321000999-STRAT-U", name: "Uppdrag", purpose: .quality, unit: unit.hsaID,
            provider: unit.provider, role: "strateg", rights: [.read, .seeIndicators, .editStrategy])
        return StaffMember(
            hsaID: "SE2321000999-STRAT", name: "Ulla Hedlund", title: "strateg", commissions: [commission])
    }()

    private func book(_ node: TestNode) -> ReleaseBook {
        ReleaseBook(door: node.door, now: { node.clock.now })
    }

    @Test(
        "nothing is shown until a strategist chooses it, and no longer when she stops; each choice is logged")
    func chosen() async throws {
        let node = try await TestNode()
        let book = book(node)
        let visit = node.visit(Self.strategist)
        #expect(try await book.open().isEmpty)
        #expect(try await book.release(of: .i01, at: TestCountry.region) == nil)
        try await book.choose(.i01, isOpen: true, for: visit)
        try await book.choose(.i03, isOpen: true, for: visit)
        #expect(Set(try await book.open().map(\.indicator)) == ["i01", "i03"])
        let release = try #require(try await book.release(of: .i01, at: TestCountry.region))
        #expect(release.provider == TestCountry.region && release.by == "Ulla Hedlund, strateg")
        #expect(try await book.release(of: .i01, at: TestCountry.specialist) == nil)
        node.clock.advance(seconds: 60)
        try await book.choose(.i01, isOpen: false, for: visit)
        #expect(try await book.open().map(\.indicator) == ["i03"])
        #expect(try await book.release(of: .i01, at: TestCountry.region)?.isOpen == false)
        let rows = try await AccessLog(ledger: node.store.ledger).rows(by: LogUser(visit.reader), count: 10)
        #expect(rows.count == 3 && rows.allSatisfy { $0.resources.allSatisfy { $0.person == nil } })
        #expect(rows.allSatisfy { $0.activity == .write && $0.purpose == .quality })
    }

    @Test("who only sees indicators, or only works in care, may not choose")
    func refused() async throws {
        let node = try await TestNode()
        let book = book(node)
        for member in [TestCountry.ulla, TestCountry.berg] {
            let visit = node.visit(member)
            #expect(!book.mayChoose(visit.reader))
            let error = await #expect(throws: DoorError.self) {
                try await book.choose(.i01, isOpen: true, for: visit)
            }
            #expect(error?.code == .forbidden)
        }
        let error = await #expect(throws: DoorError.self) {
            try await book.openAll(of: TestCountry.region, by: "", for: node.visit(Self.strategist))
        }
        #expect(error?.code == .forbidden)
        #expect(!book.mayChoose(nil) && book.mayChoose(node.visit(Self.strategist).reader))
        #expect(try await book.open().isEmpty)
    }

    @Test("the invented region shows all of its indicators")
    func all() async throws {
        let node = try await TestNode()
        try await book(node).openAll(
            of: TestCountry.region, by: "Ulla", for: node.loader(TestCountry.region))
        #expect(Set(try await book(node).open().map(\.indicator)) == Set(Indicator.all.map(\.id)))
    }

    @Test("everyone gets what was compiled for staff, of whatever age, and nothing is compiled for it")
    func kept() async throws {
        let node = try await TestNode()
        let keeper = SnapshotKeeper(door: node.door, now: { node.clock.now })
        let visit = node.visit(Self.strategist)
        try await book(node).choose(.i01, isOpen: true, for: visit)
        let release = try #require(try await book(node).open().first)
        #expect(await keeper.open(release) == nil)
        let made = try await keeper.snapshot(of: .i01, for: visit)
        node.clock.advance(seconds: FollowUpLimits.snapshotAgeSecondsMax * 30)
        #expect(await keeper.open(release) == made)
        let rows = try await AccessLog(ledger: node.store.ledger).rows(by: LogUser(visit.reader), count: 10)
        #expect(rows.map(\.rule).filter { $0 == "D11" }.count == 1)
    }
}
