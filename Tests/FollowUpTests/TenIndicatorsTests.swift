// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Foundation
import Sweden
import SyntheticSweden
import Testing

@testable import FollowUp

@Suite("Ten indicators, counted twice")
struct TenIndicatorsTests {
    private static let people = SyntheticRows.isSoaking ? 2_000 : 500
    private static let region = SyntheticCountry(seed: 20, people: people, today: SyntheticRows.today)

    private static func rows(of provider: String) -> SyntheticRows {
        SyntheticRows(
            region: region, provider: region.organisations.provider(code: provider)?.hsaID ?? "")
    }

    private static let providers = ["i20": "K1-SOC", "i21": "K1-SOC", "i33": "P3"]

    @Test(
        "every indicator equals a count straight from the resources, in all and at each unit",
        arguments: ["P1", "K1-SOC", "P3"])
    func counts(_ provider: String) throws {
        let rows = Self.rows(of: provider)
        let store = try rows.store(people: Self.people)
        var expected: [String: PlainTally] = [:]
        var units: [String: [String: PlainTally]] = [:]
        var educations: [String: [EducationGroup: PlainTally]] = [:]
        let indicators = Indicator.all.filter { (Self.providers[$0.id] ?? "P1") == provider }
        for index in 0..<Self.people {
            let plain = PlainCount(try rows.documents(of: index), today: SyntheticRows.today)
            guard plain.patient != nil else { continue }
            for indicator in indicators {
                let cases = plain.cases(indicator.id)
                for one in cases {
                    expected[indicator.id, default: PlainTally()].add(one, of: index)
                    units[indicator.id, default: [:]][one.unit, default: PlainTally()].add(one, of: index)
                    guard indicator.isByEducation else { continue }
                    educations[indicator.id, default: [:]][plain.education, default: PlainTally()].add(
                        one, of: index)
                }
            }
        }
        for indicator in indicators {
            let period = FollowUpPeriod(
                months: indicator.periodMonths,
                endingOn: SyntheticRows.today.adding(days: -indicator.lagDays))
            let counts = IndicatorCounting(indicator, in: store, period: period).counts()
            #expect(counts.all == expected[indicator.id]?.tally, "\(indicator.id)")
            #expect(counts.all.total > 0 && counts.all.reached > 0, "\(indicator.id) has data")
            #expect(counts.byUnit == units[indicator.id]?.mapValues(\.tally), "\(indicator.id)")
            #expect(
                counts.byEducation == educations[indicator.id]?.mapValues(\.tally) ?? [:], "\(indicator.id)")
            for parts in [
                Array(counts.bySex.values), Array(counts.byAge.values), Array(counts.byArea.values),
            ] {
                #expect(parts.reduce(0) { $0 + $1.total } == counts.all.total, "\(indicator.id)")
                #expect(parts.reduce(0) { $0 + $1.reached } == counts.all.reached, "\(indicator.id)")
                #expect(parts.reduce(0) { $0 + $1.events } == counts.all.events, "\(indicator.id)")
                #expect(parts.reduce(0) { $0 + $1.persons } == counts.all.persons, "\(indicator.id)")
            }
        }
    }

    @Test("the order of rows does not matter", arguments: 0..<4)
    func order(seed: UInt64) throws {
        let rows = Self.rows(of: "P1")
        var facts: [(DrawnFact, Int64, String)] = []
        for index in 0..<120 {
            var units: [String: String] = [:]
            for document in try rows.documents(of: index) {
                let unit = SyntheticRows.unit(of: document, units: &units)
                if let fact = FollowUpDrawing.fact(of: document) { facts.append((fact, Int64(index), unit)) }
            }
        }
        func counts(_ facts: [(DrawnFact, Int64, String)]) -> [IndicatorCounts] {
            var filling = StoreFilling()
            for (fact, person, unit) in facts { filling.add(fact, of: person, at: unit) }
            let store = filling.finish()
            let period = FollowUpPeriod(months: 12, endingOn: SyntheticRows.today)
            return Indicator.all.map { IndicatorCounting($0, in: store, period: period).counts() }
        }
        var random = TestRandom(seed)
        #expect(counts(facts) == counts(facts.shuffled(using: &random)))
    }

    @Test(
        "ten indicators over 100,000 people with all strata and periods in at most ten seconds",
        .enabled(if: SyntheticRows.isSoaking))
    func speed() throws {
        let region = SyntheticCountry(seed: 20, people: 10_000, today: SyntheticRows.today)
        let rows = SyntheticRows(
            region: region, provider: region.organisations.provider(code: "P1")?.hsaID ?? "")
        let store = try rows.store(people: 10_000, copies: 10)
        #expect(store.personCount > 90_000)
        let began = ContinuousClock.now
        let making = SnapshotMaking()
        let series = Indicator.all.map { making.series(of: $0, in: store, today: SyntheticRows.today) }
        let took = ContinuousClock.now - began
        print(
            "ten indicators, \(store.personCount) people, \(store.eventCount) events,",
            "\(store.byteCount / 1_000_000) MB: \(took)")
        #expect(series.count == 10 && series.allSatisfy { $0.count == FollowUpLimits.pointsInSeries })
        #expect(took < .seconds(10))
    }
}
