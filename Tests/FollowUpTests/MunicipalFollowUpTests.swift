// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Audit
import FHIRCore
import GuardedStore
import Identity
import Sweden
import TestKit
import Testing

@testable import FollowUp

@Suite("A municipality follows up its own support (D34), on a real store")
struct MunicipalFollowUpTests {
    private static let maria = staff("SE2120000999-MARIA", TestCountry.assessment, .quality)
    private static let siv = staff("SE2120000999-SIV", TestCountry.assessment, .statistics)
    private static let bo = staff("SE2120000999-BO", TestCountry.children, .quality)

    private static func staff(_ id: HSAID, _ unit: CareUnit, _ purpose: Purpose) -> StaffMember {
        let commission = Commission(
            hsaID: HSAID(id.text + "-U") ?? id, name: "Uppföljning", purpose: purpose, unit: unit.hsaID,
            provider: unit.provider, role: "strateg", rights: [.read, .seeIndicators])
        return StaffMember(
            hsaID: id, name: "Maria Lindahl", title: "verksamhetsutvecklare", commissions: [commission])
    }

    private func node() async throws -> (node: TestNode, cohort: MunicipalCohort) {
        let node = try await TestNode()
        try await node.enter(
            Directory(providers: [], units: [], staff: [Self.maria, Self.siv, Self.bo]).facts())
        let cohort = MunicipalCohort(count: 60, today: SwedishTime.day(of: node.clock.now))
        try await node.load(
            [TestRecord.organisation(TestCountry.assessment)]
                + cohort.resources(at: TestCountry.assessment), as: TestCountry.socialCare)
        // Measures of child protection, behind the wall at another provider, and at the very same.
        try await node.load(
            [TestRecord.organisation(TestCountry.children)] + cohort.resources(at: TestCountry.children),
            as: TestCountry.childCare)
        return (node, cohort)
    }

    private func keeper(_ node: TestNode) -> SnapshotKeeper {
        SnapshotKeeper(door: node.door, now: { node.clock.now })
    }

    private func rows(_ node: TestNode, _ member: StaffMember) async throws -> [LogRow] {
        try await AccessLog(ledger: node.store.ledger).rows(
            by: LogUser(node.visit(member).reader), count: 100)
    }

    @Test("plans in time and goals reached are those of the list, and one row in the log names the ordinance")
    func counts() async throws {
        let (node, cohort) = try await node()
        let keeper = keeper(node)
        let plans = try await keeper.snapshot(of: .i20, for: node.visit(Self.maria)).publication
        let goals = try await keeper.snapshot(of: .i21, for: node.visit(Self.maria)).publication
        let planned = (0..<cohort.count).count(where: cohort.isPlanned)
        let reached = (0..<cohort.count).count(where: cohort.isReached)
        #expect(plans.all == PublishedTally(reached: .exact(planned), total: .exact(cohort.count)))
        #expect(goals.all == PublishedTally(reached: .exact(reached), total: .exact(cohort.count)))
        #expect(plans.byUnit.parts.map(\.key) == [TestCountry.assessment.hsaID.text])
        let rows = try await rows(node, Self.maria)
        #expect(rows.count == 1)
        #expect(rows.first?.rule == "D34" && rows.first?.decision == "ALLOW_MINIMISED")
        #expect(rows.first?.legalBasis.hasPrefix("12 § förordningen (2001:637)") == true)
        #expect(rows.first?.resources.allSatisfy { $0.person == nil } == true)
    }

    @Test("for statistics, and behind the wall of child protection, nothing is drawn, and that is logged")
    func refused() async throws {
        let (node, _) = try await node()
        for member in [Self.siv, Self.bo] {
            let error = await #expect(throws: DoorError.self) {
                try await keeper(node).snapshot(of: .i20, for: node.visit(member))
            }
            #expect(error?.code == .forbidden && error?.verdict?.reasonKey == "rules.D34.outside")
            let rows = try await rows(node, member)
            #expect(rows.map(\.rule) == ["D34"] && rows.map(\.decision) == ["DENY"])
        }
    }

    @Test("the commission counts but opens no file")
    func noFile() async throws {
        let (node, _) = try await node()
        let error = await #expect(throws: DoorError.self) {
            try await node.door.read("ServiceRequest/IST-m1-s", for: node.visit(Self.maria))
        }
        #expect(error?.verdict?.rule == "D34" && error?.verdict?.reasonKey == "rules.D34.record")
    }
}
