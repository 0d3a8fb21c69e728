// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Testing

@testable import FollowUp

@Suite("Indicators of events: prescriptions for each thousand")
struct RateTests {
    private static let period = FollowUpPeriod(
        months: 12, endingOn: CalendarDay("2026-11-21") ?? CalendarDay(daysSinceEpoch: 0))

    private func publication(_ units: [String: Tally], of indicator: Indicator) -> Publication {
        var counts = IndicatorCounts()
        counts.byUnit = units
        for tally in units.values { counts.all += tally }
        // All live in one municipality.
        counts.byArea = ["K1": counts.all]
        counts.areasOfUnits = units.mapValues { _ in ["K1"] }
        return Publication(counts, of: indicator, period: Self.period, policy: .standard)
    }

    @Test("only antibiotics are counted as events")
    func measures() {
        #expect(Indicator.all.filter { $0.measure == .perThousand }.map(\.id) == ["i13"])
    }

    @Test("events are told where persons may be, else nothing")
    func told() {
        let units = [
            "A": Tally(reached: 20, total: 80, events: 31), "B": Tally(reached: 3, total: 60, events: 9),
            "C": Tally(reached: 12, total: 40, events: 12),
        ]
        let rates = publication(units, of: .i13)
        let shares = publication(units, of: .i01)
        #expect(rates.all == PublishedTally(reached: .exact(52), total: .exact(180)))
        #expect(rates.all?.share == 52.0 / 180)
        for (rate, share) in zip(rates.byUnit.parts, shares.byUnit.parts) {
            #expect((rate.tally.reached.value == nil) == (share.tally.reached.value == nil))
            #expect(rate.tally.total == share.tally.total)
        }
        let shown = rates.byUnit.parts.filter { $0.tally.share != nil }
        #expect(shown.map(\.tally.reached) == [.exact(31)])
        #expect(rates.byUnit.parts.allSatisfy { $0.tally.reached != .fewerThan(5) })
    }

    /// Whoever subtracts what is shown from all gets the sum of the hidden groups, and no more of each.
    @Test("hidden events cannot be had by subtraction", arguments: 0..<400)
    func subtraction(seed: UInt64) {
        var random = TestRandom(seed)
        var units: [String: Tally] = [:]
        for name in 0..<Int.random(in: 1...6, using: &random) {
            let total = Int.random(in: 1...60, using: &random)
            let reached = Int.random(in: 0...total / Int.random(in: 1...8, using: &random), using: &random)
            let events = reached == 0 ? 0 : reached + Int.random(in: 0...reached, using: &random)
            units["U\(name)"] = Tally(reached: reached, total: total, events: events)
        }
        let publication = publication(units, of: .i13)
        guard let all = publication.all?.reached.value, publication.byUnit != .withheld else { return }
        let hidden = publication.byUnit.parts.filter { $0.tally.reached.value == nil }
        guard !hidden.isEmpty else { return }
        let told = publication.byUnit.parts.compactMap(\.tally.reached.value).reduce(0, +)
        #expect(hidden.count >= 2)
        #expect(all - told >= SuppressionPolicy.standard.ambiguityMin - 1)
        #expect(all - told == hidden.reduce(0) { $0 + (units[$1.key]?.events ?? 0) })
    }
}
