// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import GuardedStore
import Sweden
import TestKit
import Testing

@testable import FollowUp

@Suite("Periods end with closed months")
struct ClosedMonthTests {
    private func period(_ indicator: Indicator, on today: String) throws -> [String] {
        let store = StoreFilling().finish()
        let series = SnapshotMaking().series(
            of: indicator, in: store, today: try #require(CalendarDay(today)))
        #expect(series.count == FollowUpLimits.pointsInSeries)
        let last = try #require(series.last).period
        let before = try #require(series.dropLast().last).period
        return [last.first.text, last.last.text, before.last.text]
    }

    @Test(
        "the latest whole calendar month before today, and every third before it",
        arguments: [
            ("2026-11-22", ["2025-11-01", "2026-10-31", "2026-07-31"]),
            ("2026-11-30", ["2025-11-01", "2026-10-31", "2026-07-31"]),
            ("2026-12-01", ["2025-12-01", "2026-11-30", "2026-08-31"]),
            ("2025-03-31", ["2024-03-01", "2025-02-28", "2024-11-30"]),
            ("2024-03-01", ["2023-03-01", "2024-02-29", "2023-11-30"]),
        ])
    func months(_ today: String, _ days: [String]) throws {
        #expect(try period(.i01, on: today) == days)
    }

    @Test("what is waited for has had its time before the month counts", arguments: Indicator.all)
    func lag(_ indicator: Indicator) throws {
        var today = try #require(CalendarDay("2025-12-25"))
        for _ in 0..<80 {
            let days = try period(indicator, on: today.text)
            let last = try #require(CalendarDay(days[1]))
            #expect(last.adding(days: 1).day == 1 && last.adding(days: indicator.lagDays) < today)
            // And no longer than that.
            let next = last.adding(days: 1).adding(months: 1).adding(days: -1)
            #expect(next.adding(days: indicator.lagDays) >= today)
            today = today.adding(days: 1)
        }
    }

    @Test("two compilations around one new result tell exactly the same; when the month is closed it counts")
    func released() async throws {
        let node = try await TestNode()
        let today = SwedishTime.day(of: node.clock.now)
        let cohort = Cohort(240)
        try await node.load(Cohort.units.map(TestRecord.organisation), as: TestCountry.region)
        try await node.load(
            try cohort.members.flatMap { try cohort.resources(of: $0, today: today) }, as: TestCountry.region)
        let keeper = SnapshotKeeper(door: node.door, now: { node.clock.now })
        let visit = node.visit(TestCountry.ulla)
        let before = try await keeper.snapshot(of: .i01, for: visit)
        let member = try #require(cohort.members.first { $0.isCounted && !$0.isReached })
        let id = "p\(member.index)"
        try await node.load(
            [TestRecord.result("\(id)-new", of: id, in: "\(id)-e", value: "41", day: today.text)],
            as: TestCountry.region)
        node.clock.advance(seconds: FollowUpLimits.renewalAgeSecondsMin)
        let after = try await keeper.snapshot(of: .i01, for: visit, isRenewed: true)
        #expect(after.compiled > before.compiled && after.rowCount == before.rowCount + 1)
        #expect(after.series == before.series)
        node.clock.advance(seconds: 31 * 86_400)
        let closed = try await keeper.snapshot(of: .i01, for: visit)
        let reached = [before, closed].map { $0.publication.all?.reached.value }
        #expect(reached[1] == reached[0].map { $0 + 1 })
    }
}
