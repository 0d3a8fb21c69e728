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

@Suite("From signal to measure")
struct AssessmentTests {
    private func assessment(_ node: TestNode, id: String, provider: HSAID) -> Assessment {
        let today = SwedishTime.day(of: node.clock.now)
        return Assessment(
            id: id, indicator: "i01", provider: provider, unit: TestCountry.centre.hsaID, seen: "14,8 %",
            period: FollowUpPeriod(months: 12, endingOn: today), isDataChecked: true,
            explanation: "Vi vet inte än.", classification: .unclear,
            measure: PlannedMeasure(
                title: "Gå igenom listan", owner: "Verksamhetschefen", suitability: "Leder vårdcentralen.",
                goal: .coCreator, target: 50,
                followUp: today.adding(days: 90), planPath: "/insikt/strategi"),
            author: "Ulla Hedlund, strateg", written: node.clock.now)
    }

    @Test("an assessment is kept whole, about nobody, with a row in the log")
    func kept() async throws {
        let node = try await TestNode()
        let book = AssessmentBook(door: node.door, now: { node.clock.now })
        let visit = node.visit(TestCountry.ulla)
        let first = assessment(node, id: "a1", provider: TestCountry.region)
        try await book.write(first, for: visit)
        node.clock.advance(seconds: 60)
        let second = assessment(node, id: "a2", provider: TestCountry.region)
        try await book.write(second, for: visit)
        #expect(try await book.assessments(of: .i01, at: TestCountry.region) == [second, first])
        #expect(try await book.assessments(of: .i03, at: TestCountry.region).isEmpty)
        #expect(try await book.assessments(of: .i01, at: TestCountry.specialist).isEmpty)
        let rows = try await AccessLog(ledger: node.store.ledger).rows(by: LogUser(visit.reader), count: 10)
        #expect(rows.count == 2 && rows.allSatisfy { $0.resources.allSatisfy { $0.person == nil } })
    }

    @Test("only those with the right, at their own care provider, may assess")
    func refused() async throws {
        let node = try await TestNode()
        let book = AssessmentBook(door: node.door, now: { node.clock.now })
        for (reader, provider) in [
            (TestCountry.berg, TestCountry.region), (TestCountry.ulla, TestCountry.specialist),
        ] {
            let made = assessment(node, id: "a1", provider: provider)
            let error = await #expect(throws: DoorError.self) {
                try await book.write(made, for: node.visit(reader))
            }
            #expect(error?.code == .forbidden)
        }
    }
}
