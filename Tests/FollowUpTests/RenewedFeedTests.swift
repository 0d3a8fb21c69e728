// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import FHIRCore
import GuardedStore
import Sweden
import TestKit
import Testing

@testable import FollowUp

@Suite("A feed that is renewed")
struct RenewedFeedTests {
    private func counts(_ feed: StoreFeed, today: CalendarDay) -> [IndicatorCounts] {
        let store = feed.store()
        let period = FollowUpPeriod(months: 12, endingOn: today)
        return Indicator.all.map { IndicatorCounting($0, in: store, period: period).counts() }
    }

    @Test("counts after any changes as one that is fed from nothing", arguments: 0..<3)
    func same(seed: UInt64) async throws {
        let node = try await TestNode()
        let today = SwedishTime.day(of: node.clock.now)
        let cohort = Cohort(90)
        try await node.load(Cohort.units.map(TestRecord.organisation), as: TestCountry.region)
        for member in cohort.members.prefix(60) {
            try await node.load(try cohort.resources(of: member, today: today), as: TestCountry.region)
        }
        var random = TestRandom(seed)
        var renewed = StoreFeed()
        let visit = node.visit(TestCountry.ulla)
        try await renewed.renew(through: node.door, for: visit)
        for round in 0..<4 {
            node.clock.advance(seconds: 60)
            try await change(node, cohort, round, today, &random)
            try await renewed.renew(through: node.door, for: visit)
            var fresh = StoreFeed()
            try await fresh.renew(through: node.door, for: visit)
            #expect(renewed.rowCount == fresh.rowCount)
            #expect(counts(renewed, today: today) == counts(fresh, today: today))
        }
    }

    /// Somebody new, a new result of some, a diagnosis that is taken back, and a block.
    private func change(
        _ node: TestNode, _ cohort: Cohort, _ round: Int, _ today: CalendarDay, _ random: inout TestRandom
    ) async throws {
        try await node.load(
            try cohort.resources(of: cohort.members[60 + round], today: today), as: TestCountry.region)
        for member in cohort.members.prefix(60).shuffled(using: &random).prefix(5) {
            let id = "p\(member.index)"
            try await node.load(
                [
                    TestRecord.result(
                        "\(id)-r\(round)", of: id, in: "\(id)-e", value: "41", day: today.text),
                    [
                        "resourceType": "Condition", "id": .string("\(id)-c"),
                        "verificationStatus": [
                            "coding": [
                                [
                                    "system":
                                        "http://terminology.hl7.org/CodeSystem/condition-ver-status",
                                    "code": "entered-in-error",
                                ]
                            ]
                        ], "subject": ["reference": .string("Patient/\(id)")],
                        "encounter": ["reference": .string("Encounter/\(id)-e")],
                    ],
                ], as: TestCountry.region)
        }
        let blocking = cohort.members[Int.random(in: 0..<60, using: &random)]
        guard let number = blocking.number else { throw TestFailure("no identity number") }
        let block = Block(
            id: "b\(round)", person: node.door.key(of: number), kind: .inner, provider: TestCountry.region,
            unit: blocking.unit.hsaID, validity: Validity(from: node.clock.now), registeredBy: "test")
        try await node.enter([block.fact()])
    }
}
